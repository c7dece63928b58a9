using Microsoft.Extensions.Options;
using MuseumGuide.Importing;
using MuseumGuide.Recognition.Features;
using MuseumGuide.Recognition.Retrieval;
using MuseumGuide.Recognition.Vectors;
using MuseumGuide.Tests.Recognition.Retrieval;
using MuseumGuide.Tests.Recognition.Vectors;

namespace MuseumGuide.Tests.Importing;

public sealed class VectorUpdateTests
{
    private readonly MemoryStore _catalog = new();
    private readonly ScriptedVectorStore _vectors = new();
    private readonly VectorUpdate _update;

    public VectorUpdateTests() => _update = new VectorUpdate(_vectors, _catalog);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WriteAsync_writes_what_changed_and_removes_what_is_gone()
    {
        Put("a", "b", "c");
        await _update.WriteAsync(["a", "b", "c"], Token);
        _vectors.Written.Clear();
        _catalog.Remove("c");
        Put("d");

        var result = await _update.WriteAsync(["c", "d"], Token);

        Assert.Equal(["d"], _vectors.Written);
        Assert.Equal(["c"], _vectors.Removed);
        Assert.Equal(new VectorUpdateResult(1, 1, 3), result);
    }

    [Fact]
    public async Task WriteAsync_goes_on_where_an_import_was_cut_off()
    {
        Put("a", "b", "c");
        await _vectors.UpsertAsync([new StoredVector("a", EmbeddingOf("a"))], Token);

        var result = await _update.WriteAsync(["a", "b", "c"], Token);

        Assert.Equal((3, 3), (result.Written, await _vectors.CountAsync(Token)));
    }

    [Fact]
    public async Task WriteAsync_fills_a_store_that_was_emptied_though_nothing_changed()
    {
        Put("a", "b");

        await _update.WriteAsync([], Token);

        Assert.Equal(["a", "b"], _vectors.Written);
    }

    [Fact]
    public async Task WriteAsync_removes_what_another_collection_left_there()
    {
        Put("a");
        await _vectors.UpsertAsync(
            [.. ((string[])["a", "x", "y"]).Select(id => new StoredVector(id, EmbeddingOf(id)))], Token);

        await _update.WriteAsync([], Token);

        Assert.Equal(["x", "y"], _vectors.Removed);
    }

    [Fact]
    public async Task MendAsync_writes_only_what_differs()
    {
        Put("a", "b");
        await _vectors.UpsertAsync(
            [new StoredVector("a", EmbeddingOf("a")), new StoredVector("b", EmbeddingOf("old"))], Token);
        _vectors.Written.Clear();

        var result = await _update.MendAsync(Token);

        Assert.Equal(["b"], _vectors.Written);
        Assert.Equal(new VectorUpdateResult(1, 0, 2), result);
    }

    [Fact]
    public async Task An_import_publishes_nothing_while_the_store_is_down_and_the_next_goes_on()
    {
        using var indexer = new CollectionIndexer(_catalog, _catalog, vectors: _update);
        _catalog.Put("a", SceneFeatures.Draw(1));
        _vectors.IsDown = true;

        await Assert.ThrowsAsync<VectorStoreException>(() => indexer.PublishAsync(["a"], null, Token));
        var before = _catalog.Generation;
        _vectors.IsDown = false;
        await indexer.PublishAsync(["a"], null, Token);

        Assert.Equal((0, 1), (before, _catalog.Generation));
        Assert.Equal(["a"], _vectors.Written);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Twins_are_found_without_an_index_of_local_features(bool hasStore)
    {
        using var indexer = new CollectionIndexer(
            _catalog, _catalog, Options.Create(new RetrievalOptions { LocalIndexMaxWorks = 0 }),
            hasStore ? _update : null);
        Put("a", SceneFeatures.Draw(1));
        Put("b", SceneFeatures.Twin(SceneFeatures.Draw(1), seed: 2));
        for (var i = 0; i < 9; i++) Put($"other-{i}", SceneFeatures.Draw(10 + i));

        await indexer.PublishAsync(["a", "b"], null, Token);

        var pair = Assert.Single(_catalog.Twins);
        Assert.Equal(("a", "b"), (pair.FirstId, pair.SecondId));
    }

    private static byte[] EmbeddingOf(string id)
    {
        var random = new Random(id[0]);
        return [.. Enumerable.Range(0, 256).Select(_ => (byte)(sbyte)random.Next(-127, 128))];
    }

    private void Put(params string[] ids)
    {
        foreach (var id in ids) _catalog.Put(id, new ReferenceFingerprint(new byte[96], EmbeddingOf(id), []));
    }

    // The two that are alike look alike as wholes, too.
    private void Put(string id, LocalFeatures features) => _catalog.Put(
        id,
        new ReferenceFingerprint(
            new byte[96], EmbeddingOf(id is "a" or "b" ? "a" : id), LocalFeaturesCodec.Encode(features)));
}
