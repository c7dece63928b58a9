using MuseumGuide.Recognition.Layout;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Tests.Recognition.Retrieval;

public sealed class LookalikeTests
{
    private static readonly RecognitionIndex Index = new()
    {
        Version = "1",
        ArtworkIds = ["a", "b", "c", "d"],
        Embeddings = EmbeddingIndex.Of([Picture(100, 0), Picture(90, 40), Picture(0, 100), Picture(100, 10)]),
    };

    [Fact]
    public void FindLookalikes_names_the_most_alike_first_and_never_the_work_itself()
    {
        Assert.Equal(["d", "b"], Index.FindLookalikes("a", 6, 0.34f));
        Assert.Equal(["d"], Index.FindLookalikes("a", 1, 0.34f));
        Assert.Equal(["d", "b", "c"], Index.FindLookalikes("a", 6, 0));
    }

    [Fact]
    public void FindLookalikes_leaves_out_the_work_among_those_that_are_just_like_it()
    {
        var index = new RecognitionIndex
        {
            Version = "1",
            ArtworkIds = ["a", "b", "c"],
            Embeddings = EmbeddingIndex.Of([Picture(1, 2), Picture(1, 2), Picture(1, 2)]),
        };

        Assert.Equal(["a"], index.FindLookalikes("c", 1, 0.34f));
    }

    [Fact]
    public void FindLookalikes_names_nothing_for_a_work_that_the_index_does_not_have() =>
        Assert.Empty(Index.FindLookalikes("missing", 6, -1));

    private static byte[] Picture(byte first, byte second) => [first, second, .. new byte[254]];
}
