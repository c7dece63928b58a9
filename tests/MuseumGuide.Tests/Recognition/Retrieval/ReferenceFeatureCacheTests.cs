using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Tests.Recognition.Retrieval;

public sealed class ReferenceFeatureCacheTests
{
    private readonly MemoryStore _store = new();

    public ReferenceFeatureCacheTests()
    {
        for (var i = 0; i < 3; i++) _store.Put($"{i}", SceneFeatures.Draw(i, count: 10 + i));
    }

    [Fact]
    public async Task ReadAsync_asks_the_store_for_what_it_does_not_remember_only()
    {
        using var cache = new ReferenceFeatureCache(_store);
        await cache.ReadAsync(Index("1"), [0, 1], TestContext.Current.CancellationToken);

        var features = await cache.ReadAsync(Index("1"), [1, 2], TestContext.Current.CancellationToken);

        Assert.Equal(["0", "1", "2"], _store.FeaturesRead);
        Assert.Equal([(1, 11), (2, 12)], features.OrderBy(f => f.Key).Select(f => (f.Key, f.Value.Count)));
    }

    [Fact]
    public async Task ReadAsync_does_not_mix_up_two_indexes()
    {
        using var cache = new ReferenceFeatureCache(_store);
        await cache.ReadAsync(Index("1"), [0], TestContext.Current.CancellationToken);
        _store.Put("0", SceneFeatures.Draw(7, count: 77));

        var features = await cache.ReadAsync(Index("2"), [0], TestContext.Current.CancellationToken);

        Assert.Equal(77, features[0].Count);
    }

    [Fact]
    public async Task ReadAsync_leaves_out_a_work_that_is_gone()
    {
        using var cache = new ReferenceFeatureCache(_store);
        _store.Remove("1");

        var features = await cache.ReadAsync(Index("1"), [0, 1], TestContext.Current.CancellationToken);

        Assert.Equal([0], features.Keys);
    }

    private static RecognitionIndex Index(string version) => new() { Version = version, ArtworkIds = ["0", "1", "2"] };
}
