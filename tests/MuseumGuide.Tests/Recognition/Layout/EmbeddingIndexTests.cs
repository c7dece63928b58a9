using System.Runtime.InteropServices;
using MuseumGuide.Recognition.Layout;

namespace MuseumGuide.Tests.Recognition.Layout;

public sealed class EmbeddingIndexTests
{
    [Fact]
    public void FindNearest_agrees_with_plain_cosines()
    {
        var embeddings = Random(200, seed: 7);
        var query = Random(1, seed: 8)[0];
        var expected = embeddings
            .Select((e, slot) => (Slot: slot, Similarity: LayoutEmbedding.Similarity(
                MemoryMarshal.Cast<byte, sbyte>(e), MemoryMarshal.Cast<byte, sbyte>(query))))
            .OrderByDescending(n => n.Similarity)
            .Take(10)
            .ToArray();

        var nearest = EmbeddingIndex.Of(embeddings).FindNearest(query, 10);

        Assert.Equal(expected.Select(n => n.Slot), nearest.Select(n => n.Slot));
        Assert.All(expected.Zip(nearest), p => Assert.Equal(p.First.Similarity, p.Second.Similarity, 5));
    }

    [Fact]
    public void FindNearest_survives_the_largest_values_of_either_sign()
    {
        var high = Filled(127);
        var low = Filled(-127);

        var nearest = EmbeddingIndex.Of([low, high]).FindNearest(high, 2);

        Assert.Equal([1, 0], nearest.Select(n => n.Slot));
        Assert.Equal(1, nearest[0].Similarity, 5);
        Assert.Equal(-1, nearest[1].Similarity, 5);
    }

    [Fact]
    public void FindNearest_puts_the_lower_slot_first_among_equals_and_gives_no_more_than_there_are()
    {
        var same = Filled(5);

        var nearest = EmbeddingIndex.Of([same, same, same]).FindNearest(same, 9);

        Assert.Equal([0, 1, 2], nearest.Select(n => n.Slot));
    }

    [Theory]
    [InlineData(100)]
    [InlineData(60_000)]
    public void FindNearest_of_several_queries_finds_what_each_alone_does(int count)
    {
        // Every embedding three times, so that equals lie in different parts and blocks.
        var some = Random(count / 3, seed: 9);
        var index = EmbeddingIndex.Of([.. some, .. some, .. some]);
        var queries = Random(5, seed: 10);

        var nearest = index.FindNearest(queries, 10);

        Assert.Equal(queries.Select(query => index.FindNearest(query, 10)), nearest);
        Assert.Empty(index.FindNearest((byte[][])[], 10));
        Assert.Empty(Assert.Single(new EmbeddingIndex([]).FindNearest([queries[0]], 10)));
    }

    [Fact]
    public void FindNearest_gives_an_empty_embedding_no_similarity()
    {
        var nearest = EmbeddingIndex.Of([new byte[256]]).FindNearest(Filled(3), 1);

        Assert.Equal(0, Assert.Single(nearest).Similarity);
    }

    [Fact]
    public void FindNearest_of_an_empty_index_is_empty() =>
        Assert.Empty(new EmbeddingIndex([]).FindNearest(new byte[256], 5));

    [Fact]
    public void Embeddings_of_another_length_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new EmbeddingIndex(new byte[300]));
        Assert.Throws<ArgumentException>(() => EmbeddingIndex.Of([new byte[255]]));
        Assert.Throws<ArgumentException>(() => new EmbeddingIndex(new byte[256]).FindNearest(new byte[128], 1));
        Assert.Throws<ArgumentException>(() => new EmbeddingIndex(new byte[256]).FindNearest([new byte[128]], 1));
    }

    private static byte[] Filled(sbyte value) => [.. Enumerable.Repeat((byte)value, 256)];

    private static byte[][] Random(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ =>
            Enumerable.Range(0, 256).Select(_ => (byte)(sbyte)random.Next(-127, 128)).ToArray())];
    }
}
