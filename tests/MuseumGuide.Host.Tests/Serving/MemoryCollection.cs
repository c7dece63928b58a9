using System.Runtime.CompilerServices;
using MuseumGuide.Catalog;
using MuseumGuide.Photos;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Host.Tests.Serving;

/// <summary>A collection without a database.</summary>
internal sealed class MemoryCollection : IArtworkCatalog, ICollectionSearch, IMediaStore, IReferenceStore
{
    private volatile IReadOnlyDictionary<string, CatalogEntry> _entries = new Dictionary<string, CatalogEntry>();
    private long _generation;

    /// <summary>Thrown by every call while it is set.</summary>
    public Exception? Failure { get; set; }

    /// <summary>Puts another collection in place, as a finished import does.</summary>
    public void Import(params IEnumerable<Artwork> works)
    {
        _entries = works.ToDictionary(
            w => w.Id, w => new CatalogEntry(w, new ReferenceImage(ContentHash.Of(Jpeg(w.Id)).Hex, 200, 100)));
        Interlocked.Increment(ref _generation);
    }

    public ValueTask<CatalogEntry?> FindAsync(string artworkId, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Entries.GetValueOrDefault(artworkId));

    public Task<IReadOnlyList<CatalogEntry>> FindAllAsync(
        IReadOnlyList<string> artworkIds, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<CatalogEntry>>(
            [.. artworkIds.Select(id => Entries.GetValueOrDefault(id)).OfType<CatalogEntry>()]);

    public Task<IReadOnlyList<CatalogEntry>> SearchAsync(CollectionQuery query, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<CatalogEntry>>(
        [
            .. Entries.Values.OrderBy(e => e.Artwork.Id, StringComparer.Ordinal)
                .Where(e => query.Artist is null || e.Artwork.Artist == query.Artist)
                .Where(e => query.Words is null
                    || e.Artwork.Title?.Contains(query.Words, StringComparison.OrdinalIgnoreCase) == true)
                .Skip(query.Skip).Take(query.Count),
        ]);

    public Task<int> CountAsync(CancellationToken cancellationToken) => Task.FromResult(Entries.Count);

    public Task SaveAsync(string contentHash, ReadOnlyMemory<byte> jpeg, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    public Task<byte[]?> ReadAsync(string contentHash, CancellationToken cancellationToken) =>
        Task.FromResult(Entries.Values.Where(e => e.Image.ContentHash == contentHash)
            .Select(e => Jpeg(e.Artwork.Id)).FirstOrDefault());

    public Task<long> ReadGenerationAsync(CancellationToken cancellationToken) =>
        Failure is null ? Task.FromResult(Interlocked.Read(ref _generation)) : throw Failure;

    public Task<byte[]?> ReadCodebookAsync(CancellationToken cancellationToken) => Task.FromResult<byte[]?>(null);

    public async IAsyncEnumerable<ReferenceRecord> ReadRecordsAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var id in Entries.Keys.Order(StringComparer.Ordinal))
        {
            await Task.Yield();
            yield return new ReferenceRecord(id, new byte[96], new byte[256], []);
        }
    }

    public Task<IReadOnlyList<TwinPair>> ReadTwinsAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<TwinPair>>([]);

    public ValueTask<IReadOnlyDictionary<string, byte[]>> ReadFeaturesAsync(
        IReadOnlyCollection<string> artworkIds, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IReadOnlyDictionary<string, byte[]>>(new Dictionary<string, byte[]>());

    private IReadOnlyDictionary<string, CatalogEntry> Entries => Failure is null ? _entries : throw Failure;

    private static byte[] Jpeg(string id) => TestPhotos.Jpeg(200, 100, seed: id.Length);
}
