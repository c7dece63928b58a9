using MuseumGuide.Recognition.Vectors;

namespace MuseumGuide.Conformance;

/// <summary>What every <see cref="IVectorStore"/> must do.</summary>
public abstract class VectorStoreTests
{
    /// <summary>Signed bytes of a vector.</summary>
    protected const int Dimensions = 256;

    /// <summary>The space that most tests use.</summary>
    protected static readonly VectorSpace Space = new("layout-256-test", Dimensions);

    private static readonly VectorSpace OtherModel = new("layout-256-next", Dimensions);

    /// <summary>Cancelled when the test is.</summary>
    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A store over the same server for each call in one test, with nothing in it at first.</summary>
    protected abstract IVectorStore Open(VectorSpace space);

    /// <summary>Waits until what was written can be read, where a store takes its time.</summary>
    protected virtual Task SettleAsync() => Task.CompletedTask;

    [Fact]
    public async Task An_empty_store_has_nothing()
    {
        var store = await ReadyAsync();

        Assert.Equal(0, await store.CountAsync(Cancellation));
        Assert.Empty(await ListAsync(store));
        Assert.Empty(await store.FetchAsync(["a"], Cancellation));
        Assert.Empty(Assert.Single(await store.FindNearestAsync([Vector(1)], 5, Cancellation)));
    }

    [Fact]
    public async Task MakeReadyAsync_can_be_repeated_and_keeps_what_there_is()
    {
        var store = await ReadyAsync(new StoredVector("a", Vector(1)));

        await store.MakeReadyAsync(Cancellation);

        Assert.Equal(1, await store.CountAsync(Cancellation));
    }

    [Fact]
    public async Task MakeReadyAsync_refuses_another_length_for_the_same_model()
    {
        await ReadyAsync();

        var refusal = await Assert.ThrowsAsync<VectorStoreException>(
            () => Open(Space with { Dimensions = 128 }).MakeReadyAsync(Cancellation));

        Assert.Contains("256", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UpsertAsync_keeps_every_bit_and_replaces_what_is_there()
    {
        byte[] extremes = [.. Enumerable.Range(0, Dimensions).Select(i => (byte)(sbyte)(i % 255 - 127))];
        var store = await ReadyAsync(new StoredVector("a", Vector(1)), new StoredVector("b", Vector(2)));

        await store.UpsertAsync([new StoredVector("a", extremes), new StoredVector("c", Vector(3))], Cancellation);
        await SettleAsync();

        var found = await store.FetchAsync(["a", "b", "c", "missing"], Cancellation);
        Assert.Equal(["a", "b", "c"], found.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(extremes, found["a"]);
        Assert.Equal(Vector(2), found["b"]);
        Assert.Equal(3, await store.CountAsync(Cancellation));
    }

    [Fact]
    public async Task UpsertAsync_takes_ids_of_every_kind()
    {
        string[] ids = ["SK-C-5", "with space", "ä/ö?&#%", "日本", new string('x', 200)];
        var store = await ReadyAsync([.. ids.Select((id, i) => new StoredVector(id, Vector(i)))]);

        Assert.Equal(ids.Order(StringComparer.Ordinal), (await ListAsync(store)).Order(StringComparer.Ordinal));
        var near = await store.FindNearestAsync([.. ids.Select((_, i) => Vector(i))], 1, Cancellation);
        Assert.Equal(ids, near.Select(n => n[0].ArtworkId));
        Assert.Equal(ids.Length, (await store.FetchAsync(ids, Cancellation)).Count);

        await store.RemoveAsync(ids, Cancellation);
        await SettleAsync();

        Assert.Equal(0, await store.CountAsync(Cancellation));
    }

    [Fact]
    public async Task UpsertAsync_takes_thousands_at_once()
    {
        StoredVector[] vectors = [.. Enumerable.Range(0, 2_300).Select(i => new StoredVector($"work-{i}", Vector(i)))];
        var store = await ReadyAsync(vectors);

        Assert.Equal(2_300, await store.CountAsync(Cancellation));
        Assert.Equal(2_300, (await ListAsync(store)).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(
            2_300, (await store.FetchAsync([.. vectors.Select(v => v.ArtworkId)], Cancellation)).Count);
    }

    [Fact]
    public async Task UpsertAsync_refuses_another_length()
    {
        var store = await ReadyAsync();

        await Assert.ThrowsAsync<ArgumentException>(
            () => store.UpsertAsync([new StoredVector("a", new byte[255])], Cancellation));
        await Assert.ThrowsAsync<ArgumentException>(() => store.FindNearestAsync([new byte[255]], 1, Cancellation));
        Assert.Equal(0, await store.CountAsync(Cancellation));
    }

    [Fact]
    public async Task RemoveAsync_removes_what_is_there_and_minds_nothing_else()
    {
        var store = await ReadyAsync(new StoredVector("a", Vector(1)), new StoredVector("b", Vector(2)));

        await store.RemoveAsync(["a", "missing"], Cancellation);
        await SettleAsync();

        Assert.Equal(["b"], await ListAsync(store));
        var near = Assert.Single(await store.FindNearestAsync([Vector(1)], 5, Cancellation));
        Assert.DoesNotContain(near, n => n.ArtworkId == "a");
    }

    [Fact]
    public async Task FindNearestAsync_returns_the_nearest_first_for_each_query_in_turn()
    {
        var store = await ReadyAsync(
            [.. Enumerable.Range(0, 50).Select(i => new StoredVector($"work-{i:00}", Vector(i)))]);
        byte[][] queries = [Near(7), Near(31)];

        var found = await store.FindNearestAsync(queries, 5, Cancellation);

        Assert.Equal(["work-07", "work-31"], found.Select(near => near[0].ArtworkId));
        Assert.All(found, near => Assert.Equal(5, near.Count));
        Assert.All(found, near => Assert.Equal(near.OrderByDescending(n => n.Similarity), near));
        Assert.Equal(Cosine(Near(7), Vector(7)), found[0][0].Similarity, 0.001f);
    }

    [Fact]
    public async Task FindNearestAsync_returns_all_where_there_are_fewer()
    {
        var store = await ReadyAsync(new StoredVector("a", Vector(1)), new StoredVector("b", Vector(2)));

        Assert.Equal(2, (await store.FindNearestAsync([Vector(1)], 1_000, Cancellation))[0].Count);
    }

    [Fact]
    public async Task A_picture_without_any_contrast_is_kept_and_does_no_harm()
    {
        var store = await ReadyAsync(new StoredVector("even", new byte[Dimensions]), new StoredVector("a", Vector(1)));

        Assert.Equal(new byte[Dimensions], (await store.FetchAsync(["even"], Cancellation))["even"]);
        Assert.Equal(2, await store.CountAsync(Cancellation));
        var found = await store.FindNearestAsync([new byte[Dimensions], Vector(1)], 1, Cancellation);
        Assert.All(found[0], near => Assert.InRange(near.Similarity, -0.01f, 0.01f));
        Assert.Equal("a", found[1][0].ArtworkId);
    }

    [Fact]
    public async Task Models_live_side_by_side_and_do_not_see_each_other()
    {
        var old = await ReadyAsync(new StoredVector("a", Vector(1)));
        var next = Open(OtherModel);
        await next.MakeReadyAsync(Cancellation);

        await next.UpsertAsync([new StoredVector("b", Vector(1))], Cancellation);
        await next.RemoveAsync(["a"], Cancellation);
        await SettleAsync();

        Assert.Equal("a", Assert.Single((await old.FindNearestAsync([Vector(1)], 5, Cancellation))[0]).ArtworkId);
        Assert.Equal("b", Assert.Single((await next.FindNearestAsync([Vector(1)], 5, Cancellation))[0]).ArtworkId);
        Assert.Equal((1L, 1L), (await old.CountAsync(Cancellation), await next.CountAsync(Cancellation)));
    }

    /// <summary>A vector that is like no other seed's.</summary>
    protected static byte[] Vector(int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, Dimensions).Select(_ => (byte)(sbyte)random.Next(-127, 128))];
    }

    private static byte[] Near(int seed)
    {
        var vector = Vector(seed);
        for (var i = 0; i < 40; i++) vector[i * 6] = 0;
        return vector;
    }

    private static float Cosine(byte[] one, byte[] other)
    {
        var dot = one.Zip(other, (a, b) => (double)(sbyte)a * (sbyte)b).Sum();
        return (float)(dot / Math.Sqrt(
            one.Sum(a => Math.Pow((sbyte)a, 2)) * other.Sum(b => Math.Pow((sbyte)b, 2))));
    }

    private static async Task<List<string>> ListAsync(IVectorStore store)
    {
        var ids = new List<string>();
        await foreach (var id in store.ListAsync(Cancellation)) ids.Add(id);
        return ids;
    }

    private async Task<IVectorStore> ReadyAsync(params StoredVector[] vectors)
    {
        var store = Open(Space);
        await store.MakeReadyAsync(Cancellation);
        if (vectors.Length > 0) await store.UpsertAsync(vectors, Cancellation);
        await SettleAsync();
        return store;
    }
}
