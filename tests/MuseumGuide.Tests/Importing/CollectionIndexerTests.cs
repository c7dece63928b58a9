using MuseumGuide.Importing;
using MuseumGuide.Recognition.Features;
using MuseumGuide.Recognition.Retrieval;
using MuseumGuide.Tests.Recognition.Retrieval;

namespace MuseumGuide.Tests.Importing;

public sealed class CollectionIndexerTests : IDisposable
{
    private readonly MemoryStore _store = new();
    private readonly CollectionIndexer _indexer;

    public CollectionIndexerTests() => _indexer = new CollectionIndexer(_store, _store);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _indexer.Dispose();

    [Fact]
    public async Task PublishAsync_learns_a_codebook_and_encodes_every_work_at_first()
    {
        Assert.Null(await _indexer.EncodeAsync(Fingerprint(0), Token));

        var generation = await ImportAsync(0, 3);

        Assert.Equal(1, generation);
        var codebook = Codebook.FromBytes(_store.Codebook!);
        Assert.Equal(3, codebook.LearnedFrom);
        for (var i = 0; i < 3; i++)
            Assert.Equal(PostingCodec.Encode(codebook, SceneFeatures.Draw(i)), _store.PostingsOf(Id(i)));
    }

    [Fact]
    public async Task EncodeAsync_encodes_later_works_with_what_was_learned()
    {
        await ImportAsync(0, 3);

        var postings = await _indexer.EncodeAsync(Fingerprint(9), Token);

        Assert.Equal(PostingCodec.Encode(Codebook.FromBytes(_store.Codebook!), SceneFeatures.Draw(9)), postings);
    }

    [Fact]
    public async Task PublishAsync_learns_anew_when_the_collection_has_grown_to_four_times()
    {
        await ImportAsync(0, 3);
        await ImportAsync(3, 8);
        Assert.Equal(1, _store.CodebooksSaved);

        await ImportAsync(11, 1);

        Assert.Equal(2, _store.CodebooksSaved);
        Assert.Equal(12, Codebook.FromBytes(_store.Codebook!).LearnedFrom);
    }

    [Fact]
    public async Task PublishAsync_encodes_all_anew_when_a_work_has_no_postings()
    {
        await ImportAsync(0, 3);
        _store.Put(Id(7), Fingerprint(7));

        await _indexer.PublishAsync([Id(7)], null, Token);

        Assert.NotNull(_store.PostingsOf(Id(7)));
    }

    [Fact]
    public async Task PublishAsync_publishes_an_empty_collection()
    {
        Assert.Equal(1, await _indexer.PublishAsync([], null, Token));
        Assert.Null(_store.Codebook);
    }

    [Fact]
    public async Task PublishAsync_publishes_works_without_any_features()
    {
        _store.Put("blank", new LocalFeatures(800, 600, [], []));

        Assert.Equal(1, await _indexer.PublishAsync(["blank"], null, Token));
        Assert.Empty(_store.PostingsOf("blank")!);
    }

    [Fact]
    public async Task EncodeAsync_uses_the_codebook_that_another_process_has_learned_meanwhile()
    {
        await ImportAsync(0, 3);
        using (var other = new CollectionIndexer(_store, _store))
        {
            for (var i = 3; i < 12; i++) _store.Put(Id(i), Fingerprint(i), await other.EncodeAsync(Fingerprint(i), Token));
            await other.PublishAsync([], null, Token);
        }

        var postings = await _indexer.EncodeAsync(Fingerprint(20), Token);

        Assert.Equal(PostingCodec.Encode(Codebook.FromBytes(_store.Codebook!), SceneFeatures.Draw(20)), postings);
    }

    [Fact]
    public async Task PublishAsync_reports_progress_that_ends_with_the_whole()
    {
        var seen = new List<double>();
        for (var i = 0; i < 70; i++) _store.Put(Id(i), SceneFeatures.Draw(i, count: 8));

        await _indexer.PublishAsync(
            [.. Enumerable.Range(0, 70).Select(Id)], new ImportedFraction(seen.Add), Token);

        Assert.Equal(1, seen[^1]);
        Assert.True(seen.Count > 4);
        Assert.Equal(seen.Order(), seen);
    }

    [Fact]
    public async Task PublishAsync_finds_twins()
    {
        PutTwinOf(1, "twin");
        await ImportAsync(0, 4, "twin");

        var pair = Assert.Single(_store.Twins);

        Assert.Equal(("twin", Id(1)), (pair.FirstId, pair.SecondId));
        Assert.InRange(pair.Inliers, 60, 120);
    }

    [Fact]
    public async Task PublishAsync_finds_the_twin_that_comes_later_and_keeps_those_it_knew()
    {
        PutTwinOf(1, "twin");
        await ImportAsync(0, 4, "twin");

        PutTwinOf(2, "a later twin");
        await ImportAsync(4, 1, "a later twin");

        Assert.Equal([("a later twin", Id(2)), ("twin", Id(1))], _store.Twins.Select(t => (t.FirstId, t.SecondId)));
    }

    [Fact]
    public async Task PublishAsync_forgets_twins_whose_picture_was_replaced()
    {
        PutTwinOf(1, "twin");
        await ImportAsync(0, 4, "twin");

        _store.Put("twin", SceneFeatures.Draw(77), await _indexer.EncodeAsync(Fingerprint(77), Token));
        await _indexer.PublishAsync(["twin"], null, Token);

        Assert.Empty(_store.Twins);
    }

    [Fact]
    public async Task PublishAsync_forgets_twins_that_were_removed()
    {
        PutTwinOf(1, "twin");
        await ImportAsync(0, 4, "twin");

        _store.Remove("twin");
        await _indexer.PublishAsync(["twin"], null, Token);

        Assert.Empty(_store.Twins);
    }

    [Fact]
    public async Task PublishAsync_publishes_nothing_once_cancelled()
    {
        for (var i = 0; i < 3; i++) _store.Put(Id(i), Fingerprint(i));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => _indexer.PublishAsync([Id(0)], null, new CancellationToken(canceled: true)));

        Assert.Equal(0, _store.Generation);
    }

    private static string Id(int number) => $"work {number:00}";

    private static ReferenceFingerprint Fingerprint(int seed) =>
        new(new byte[96], new byte[256], LocalFeaturesCodec.Encode(SceneFeatures.Draw(seed)));

    private void PutTwinOf(int seed, string id) => _store.Put(id, SceneFeatures.Twin(SceneFeatures.Draw(seed), seed: 50));

    private async Task<long> ImportAsync(int from, int count, params string[] already)
    {
        foreach (var i in Enumerable.Range(from, count))
            _store.Put(Id(i), Fingerprint(i), await _indexer.EncodeAsync(Fingerprint(i), Token));
        return await _indexer.PublishAsync([.. Enumerable.Range(from, count).Select(Id), .. already], null, Token);
    }

    private sealed class ImportedFraction(Action<double> report) : IProgress<double>
    {
        public void Report(double value) => report(value);
    }
}
