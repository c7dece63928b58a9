using MuseumGuide.Catalog;

namespace MuseumGuide.Tests.Visiting;

/// <summary>A few works in memory, found by artist or room.</summary>
internal sealed class Shelf(params Artwork[] works) : ICollectionSearch, IArtworkCatalog
{
    private readonly CatalogEntry[] _entries =
    [
        .. works.OrderBy(work => work.Id, StringComparer.Ordinal)
            .Select(work => new CatalogEntry(work, ReferenceImage.None)),
    ];

    public Task<IReadOnlyList<CatalogEntry>> SearchAsync(CollectionQuery query, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<CatalogEntry>>(
        [
            .. _entries.Where(entry => query.Artist is null || entry.Artwork.Artist == query.Artist)
                .Where(entry => query.Room is null || entry.Artwork.Room == query.Room).Take(query.Count),
        ]);

    public ValueTask<CatalogEntry?> FindAsync(string artworkId, CancellationToken cancellationToken) =>
        ValueTask.FromResult(_entries.FirstOrDefault(entry => entry.Artwork.Id == artworkId));

    public Task<IReadOnlyList<CatalogEntry>> FindAllAsync(
        IReadOnlyList<string> artworkIds, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<CatalogEntry>>(
            [.. artworkIds.Select(id => _entries.FirstOrDefault(e => e.Artwork.Id == id)).OfType<CatalogEntry>()]);

    public Task<int> CountAsync(CancellationToken cancellationToken) => Task.FromResult(_entries.Length);
}
