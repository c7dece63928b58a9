using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using MuseumGuide.Catalog;
using MuseumGuide.Importing;
using MuseumGuide.Photos;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Tests.Importing;

public sealed class IndexRebuildTests
{
    private readonly FakeImportStore _store = new();
    private readonly FakeMediaStore _media = new();
    private readonly FakeIndexer _indexer;
    private readonly FakeReferences _references = new();

    public IndexRebuildTests() => _indexer = new FakeIndexer(_store);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task RunAsync_describes_what_another_version_described_and_publishes_it()
    {
        Store("a", "row of the version before");
        Store("b", "row of the version before");

        Assert.Equal(2, await RunAsync());

        Assert.Equal([7], _store.Works["a"].Fingerprint.Hashes);
        Assert.Equal([7], _store.Works["a"].Postings!);
        Assert.Equal(["a", "b"], Assert.Single(_indexer.Published));
        Assert.False(_store.IsLeased);
    }

    [Fact]
    public async Task RunAsync_leaves_rows_as_an_import_of_the_same_files_would()
    {
        Store("a", "row of the version before");
        await RunAsync();
        var row = _store.Works["a"].RowFingerprint;

        Assert.Equal(RowFingerprint.Of(_store.Works["a"].Artwork, _store.Works["a"].Image.ContentHash), row);
    }

    [Fact]
    public async Task RunAsync_goes_on_where_it_was_cut_short()
    {
        Store("a", "row of the version before");
        Store("b", "row of the version before");
        var done = _store.Works["a"];
        _store.Works["a"] = done with { RowFingerprint = RowFingerprint.Of(done.Artwork, done.Image.ContentHash) };

        Assert.Equal(1, await RunAsync());
    }

    [Fact]
    public async Task RunAsync_publishes_the_rest_when_a_picture_is_gone()
    {
        Store("a", "row of the version before");
        Store("b", "row of the version before");
        _media.Pictures.TryRemove(_store.Works["a"].Image.ContentHash, out _);

        Assert.Equal(1, await RunAsync());
        Assert.Single(_indexer.Published);
    }

    [Fact]
    public async Task RunAsync_does_nothing_where_the_index_is_built()
    {
        Store("a", "row");
        _references.IsBuilt = true;

        Assert.Null(await RunAsync());
        Assert.Empty(_indexer.Published);
    }

    [Fact]
    public async Task RunAsync_refuses_while_another_instance_builds_it()
    {
        _store.IsLeased = true;

        await Assert.ThrowsAsync<ImportInProgressException>(RunAsync);
    }

    private Task<int?> RunAsync() => new IndexRebuild(
        new StoredCatalog(_store), _references, _store, _media, new FakePictures(), FakePictures.Describe, _indexer,
        NullLogger<IndexRebuild>.Instance).RunAsync(null, Token);

    private void Store(string id, string row)
    {
        var image = new ReferenceImage(ContentHash.Of(Encoding.UTF8.GetBytes(id)).Hex, 2, 1);
        _media.Pictures[image.ContentHash] = Encoding.UTF8.GetBytes(id);
        _store.Works[id] = new ImportedArtwork(row, new Artwork { Id = id }, image, new([1], [2], [3]), [4]);
    }

    private sealed class StoredCatalog(FakeImportStore store) : IArtworkCatalog
    {
        public ValueTask<CatalogEntry?> FindAsync(string artworkId, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public Task<IReadOnlyList<CatalogEntry>> FindAllAsync(
            IReadOnlyList<string> artworkIds, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<CatalogEntry>>(
                [.. artworkIds.Select(id => new CatalogEntry(store.Works[id].Artwork, store.Works[id].Image))]);

        public Task<int> CountAsync(CancellationToken cancellationToken) => Task.FromResult(store.Works.Count);
    }

    private sealed class FakeReferences : IReferenceStore
    {
        public bool IsBuilt { get; set; }

        public Task<bool> IsBuiltAsync(CancellationToken cancellationToken) => Task.FromResult(IsBuilt);

        public Task<long> ReadGenerationAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<byte[]?> ReadCodebookAsync(CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public Task<long> CountRecordsAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

        public IAsyncEnumerable<ReferenceRecord> ReadRecordsAsync(CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public IAsyncEnumerable<ReferenceRecord> ReadBriefRecordsAsync(CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public Task<IReadOnlyList<TwinPair>> ReadTwinsAsync(CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public ValueTask<IReadOnlyDictionary<string, byte[]>> ReadFeaturesAsync(
            IReadOnlyCollection<string> artworkIds, CancellationToken cancellationToken) =>
            throw new NotSupportedException();
    }
}
