using System.Buffers.Binary;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Tests.Recognition.Retrieval;

public sealed class LocalFeatureIndexTests
{
    private const ulong Signature = 0xF0F0_1234_5678_9ABC;

    [Fact]
    public void FindNearest_finds_the_work_that_features_come_from()
    {
        var works = Enumerable.Range(0, 12).Select(seed => SceneFeatures.Draw(seed)).ToArray();
        var codebook = CodebookTraining.Learn(works.SelectMany(w => w.Descriptors).ToArray(), works: 12);
        var index = LocalFeatureIndex.Build([.. works.Select(w => PostingCodec.Encode(codebook, w))]);
        for (var slot = 0; slot < works.Length; slot++)
        {
            var photo = PhotoFeatures.Of(SceneFeatures.Twin(works[slot], seed: 99), codebook, workers: 2);

            var nearest = index.FindNearest(photo.Words, PhotoFeatures.WordsPerFeature, 5, _ => true);

            Assert.Equal(slot, nearest[0].Slot);
            Assert.True(nearest.Count < 2 || nearest[0].Score > 3 * nearest[1].Score);
        }
    }

    [Fact]
    public void FindNearest_gives_the_best_first_and_no_more_than_asked()
    {
        var index = LocalFeatureIndex.Build(
        [
            Postings((1, Signature)),
            Postings((1, Signature), (2, Signature), (3, Signature)),
            Postings((1, Signature), (2, Signature)),
            Postings((9, Signature)),
        ]);
        WordEntry[] words = [new(1, Signature), new(2, Signature), new(3, Signature)];

        Assert.Equal([1, 2, 0], Slots(index.FindNearest(words, 1, 10, _ => true)));
        Assert.Equal([1, 2], Slots(index.FindNearest(words, 1, 2, _ => true)));
        Assert.Equal([2, 0], Slots(index.FindNearest(words, 1, 2, slot => slot != 1)));
        Assert.Empty(index.FindNearest(words, 1, 10, _ => false));
    }

    [Fact]
    public void FindNearest_counts_a_feature_once_a_reference_by_its_best_entry()
    {
        var index = LocalFeatureIndex.Build(
        [
            Postings((1, Signature ^ 0b111), (1, Signature), (1, Signature ^ 1)),
            Postings((1, Signature)),
        ]);

        var nearest = index.FindNearest([new(1, Signature), new(1, Signature ^ 0b11)], 2, 10, _ => true);

        Assert.Equal(2, nearest.Count);
        Assert.Equal(nearest[0].Score, nearest[1].Score, 1e-6f);
    }

    [Fact]
    public void FindNearest_adds_up_what_several_features_say()
    {
        var index = LocalFeatureIndex.Build([Postings((1, Signature)), Postings((8, 0))]);

        var one = index.FindNearest([new(1, Signature)], 1, 1, _ => true)[0].Score;
        var two = index.FindNearest([new(1, Signature), new(1, Signature)], 1, 1, _ => true)[0].Score;

        Assert.Equal(2 * one, two, 1e-6f);
    }

    [Theory]
    [InlineData(0xFFFFUL, true)]
    [InlineData(0x1FFFFUL, false)]
    public void FindNearest_looks_past_signatures_that_differ_too_much(ulong difference, bool found)
    {
        var index = LocalFeatureIndex.Build([Postings((1, Signature ^ difference))]);

        Assert.Equal(found, index.FindNearest([new(1, Signature)], 1, 10, _ => true).Count == 1);
    }

    [Fact]
    public void FindNearest_trusts_near_signatures_and_rare_words_more()
    {
        var crowd = Enumerable.Range(0, 20).Select(_ => Postings((2, ~Signature)));
        var index = LocalFeatureIndex.Build(
            [Postings((1, Signature ^ 0xFF)), Postings((1, Signature)), Postings((2, Signature)), .. crowd]);

        Assert.Equal([1, 0], Slots(index.FindNearest([new(1, Signature)], 1, 10, _ => true)));
        var scores = index.FindNearest([new(2, Signature), new(1, Signature)], 1, 10, _ => true)
            .ToDictionary(n => n.Slot, n => n.Score);
        Assert.True(scores[1] > 2 * scores[2]);
    }

    [Fact]
    public void Build_keeps_the_slot_of_a_work_without_postings()
    {
        var index = LocalFeatureIndex.Build([null, [], Postings((1, Signature))]);

        Assert.Equal(3, index.Count);
        Assert.Equal([2], Slots(index.FindNearest([new(1, Signature)], 1, 10, _ => true)));
        Assert.Empty(LocalFeatureIndex.Build([]).FindNearest([new(1, Signature)], 1, 10, _ => true));
    }

    private static IEnumerable<int> Slots(IEnumerable<(int Slot, float Score)> nearest) => nearest.Select(n => n.Slot);

    private static byte[] Postings(params (ushort Word, ulong Signature)[] entries)
    {
        var bytes = new byte[entries.Length * PostingCodec.EntryLength];
        for (var i = 0; i < entries.Length; i++)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(i * PostingCodec.EntryLength), entries[i].Word);
            BinaryPrimitives.WriteUInt64LittleEndian(
                bytes.AsSpan((i * PostingCodec.EntryLength) + 2), entries[i].Signature);
        }

        return bytes;
    }
}
