using MuseumGuide.Recognition.Features;
using MuseumGuide.Recognition.Retrieval;
using MuseumGuide.Tests.Recognition.Geometry;

namespace MuseumGuide.Tests.Recognition.Retrieval;

public sealed class PostingCodecTests
{
    private static readonly Codebook Learned = CodebookTraining.Learn(Descriptors.Draw(300, seed: 1), works: 3);

    [Fact]
    public void Read_gives_the_nearest_word_of_each_feature()
    {
        var features = SceneFeatures.Draw(seed: 2, count: 60);

        var postings = PostingCodec.Encode(Learned, features);

        Assert.Equal(60 * PostingCodec.EntryLength, postings.Length);
        for (var i = 0; i < 60; i++)
        {
            var entry = new WordEntry[1];
            Learned.Assign(features.Descriptor(i), entry);
            Assert.Equal(entry[0], PostingCodec.Read(postings, i));
        }
    }

    [Fact]
    public void Encode_keeps_the_first_features_and_no_more_than_the_most()
    {
        var features = SceneFeatures.Draw(seed: 3, count: PostingCodec.MostEntries + 30);
        var first = new LocalFeatures(
            800, 600, features.Keypoints[..PostingCodec.MostEntries],
            features.Descriptors[..(PostingCodec.MostEntries * SiftDescriptor.Length)]);

        Assert.Equal(PostingCodec.Encode(Learned, first), PostingCodec.Encode(Learned, features));
    }
}
