using System.Runtime.CompilerServices;
using MuseumGuide.Catalog;
using MuseumGuide.Photos;
using MuseumGuide.Prose;
using MuseumGuide.Recognition.Retrieval;
using MuseumGuide.Visiting;

namespace MuseumGuide.Host.Tests.Serving;

/// <summary>A collection without a database.</summary>
internal sealed class MemoryCollection
    : IArtworkCatalog, ICollectionSearch, ICollectionOverview, ITours, IMediaStore, IReferenceStore
{
    private volatile Dictionary<string, CatalogEntry> _entries = [];
    private volatile IReadOnlyList<Tour> _tours = [];
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

    /// <summary>Changes a record, as an import does before it publishes.</summary>
    public void Save(Artwork work) => _entries = new(_entries)
    {
        [work.Id] = _entries[work.Id] with { Artwork = work },
    };

    /// <summary>Puts other tours in place.</summary>
    public void ImportTours(params Tour[] tours) => _tours = tours;

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
                .Where(e => query.Room is null || e.Artwork.Room == query.Room)
                .Where(e => query.Words is null
                    || e.Artwork.Title?.Contains(query.Words, StringComparison.OrdinalIgnoreCase) == true)
                .Skip(query.Skip).Take(query.Count),
        ]);

    public Task<IReadOnlyList<RoomSummary>> ListRoomsAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<RoomSummary>>(
        [
            .. Entries.Values.Where(e => e.Artwork.Room is not null).GroupBy(e => e.Artwork.Room!)
                .Select(room => new RoomSummary(room.Key, room.Count()))
                .OrderBy(room => room.Name, NaturalOrder.Instance),
        ]);

    public Task<IReadOnlyList<Suggestion>> SuggestAsync(
        string typed, int count, CancellationToken cancellationToken)
    {
        var words = FoldedText.WordsOf(typed);
        if (words.Count == 0) return Task.FromResult<IReadOnlyList<Suggestion>>([]);
        var works = Entries.Values.Select(e => e.Artwork).OrderBy(w => w.Id, StringComparer.Ordinal).ToArray();
        return Task.FromResult<IReadOnlyList<Suggestion>>(
        [
            .. works.Where(w => w.StopNumber?.StartsWith(words[0], StringComparison.OrdinalIgnoreCase) == true)
                .Select(w => new Suggestion(SuggestionKind.Stop, w.StopNumber!, w.Title, w.Id))
                .Concat(works.Where(w => Begins(w.Title))
                    .Select(w => new Suggestion(SuggestionKind.Title, w.Title!, w.Artist, w.Id)))
                .Concat(works.Where(w => Begins(w.Artist)).Select(w => w.Artist!).Distinct()
                    .Select(artist => new Suggestion(SuggestionKind.Artist, artist, null, null)))
                .Take(count),
        ]);

        bool Begins(string? text) =>
            $" {string.Join(' ', FoldedText.WordsOf(text))}"
                .Contains($" {string.Join(' ', words)}", StringComparison.Ordinal);
    }

    public Task<IReadOnlyList<Tour>> ListAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Tour>>(
        [
            .. _tours.Select(tour => tour with
            {
                Stops = [.. tour.Stops.Where(stop => Entries.ContainsKey(stop.ArtworkId))],
            }).Where(tour => tour.Stops.Count > 0),
        ]);

    async Task<Tour?> ITours.FindAsync(string tourId, CancellationToken cancellationToken) =>
        (await ListAsync(cancellationToken)).FirstOrDefault(tour => tour.Id == tourId);

    public Task<int> CountAsync(CancellationToken cancellationToken) => Task.FromResult(Entries.Count);

    public Task SaveAsync(string contentHash, ReadOnlyMemory<byte> jpeg, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    public Task<byte[]?> ReadAsync(string contentHash, CancellationToken cancellationToken) =>
        Task.FromResult(Entries.Values.Where(e => e.Image.ContentHash == contentHash)
            .Select(e => Jpeg(e.Artwork.Id)).FirstOrDefault());

    public Task<long> ReadGenerationAsync(CancellationToken cancellationToken) =>
        Failure is null ? Task.FromResult(Interlocked.Read(ref _generation)) : throw Failure;

    public bool IsBuilt { get; set; } = true;

    public Task<bool> IsBuiltAsync(CancellationToken cancellationToken) => Task.FromResult(IsBuilt);

    public Task<byte[]?> ReadCodebookAsync(CancellationToken cancellationToken) => Task.FromResult<byte[]?>(null);

    public Task<long> CountRecordsAsync(CancellationToken cancellationToken) => Task.FromResult((long)Entries.Count);

    public IAsyncEnumerable<ReferenceRecord> ReadBriefRecordsAsync(CancellationToken cancellationToken) =>
        ReadRecordsAsync(cancellationToken);

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

    private Dictionary<string, CatalogEntry> Entries => Failure is null ? _entries : throw Failure;

    private static byte[] Jpeg(string id) => TestPhotos.Jpeg(200, 100, seed: id.Length);
}
