using Microsoft.Extensions.Caching.Memory;

namespace MuseumGuide.Catalog;

/// <summary>Remembers the works that were read since the collection last changed.</summary>
/// <remarks>Works that are not there are looked for each time. Whoever sees that the collection changed calls
/// <see cref="Forget"/>; until then the old record is told.</remarks>
/// <param name="store">Where the works are.</param>
/// <param name="most">The most works that are remembered; the least recently read go first.</param>
public sealed class RememberedCatalog(IArtworkCatalog store, int most = RememberedCatalog.Most)
    : IArtworkCatalog, IDisposable
{
    /// <summary>A large museum's works on show; some 20 MB.</summary>
    public const int Most = 4_000;

    private volatile MemoryCache _works = Empty(most);

    /// <inheritdoc/>
    public async ValueTask<CatalogEntry?> FindAsync(string artworkId, CancellationToken cancellationToken)
    {
        // What is read while the collection changes goes to those that are then forgotten.
        var works = _works;
        if (works.TryGetValue(artworkId, out CatalogEntry? known)) return known;
        return Keep(works, await store.FindAsync(artworkId, cancellationToken));
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<CatalogEntry>> FindAllAsync(
        IReadOnlyList<string> artworkIds, CancellationToken cancellationToken)
    {
        var works = _works;
        var found = new List<CatalogEntry>(artworkIds.Count);
        foreach (var id in artworkIds.Distinct(StringComparer.Ordinal))
        {
            if (works.TryGetValue(id, out CatalogEntry? known)) found.Add(known!);
            else return await ReadAllAsync(works, artworkIds, cancellationToken);
        }

        return found;
    }

    /// <inheritdoc/>
    public Task<int> CountAsync(CancellationToken cancellationToken) => store.CountAsync(cancellationToken);

    /// <summary>Reads every work anew from now on.</summary>
    public void Forget() => Interlocked.Exchange(ref _works, Empty(most));

    /// <inheritdoc/>
    public void Dispose() => _works.Dispose();

    private static MemoryCache Empty(int most) => new(new MemoryCacheOptions { SizeLimit = most });

    private static CatalogEntry? Keep(MemoryCache works, CatalogEntry? work) =>
        work is null ? null : works.Set(work.Artwork.Id, work, new MemoryCacheEntryOptions { Size = 1 });

    private async Task<IReadOnlyList<CatalogEntry>> ReadAllAsync(
        MemoryCache works, IReadOnlyList<string> artworkIds, CancellationToken cancellationToken)
    {
        var found = await store.FindAllAsync(artworkIds, cancellationToken);
        foreach (var work in found) Keep(works, work);
        return found;
    }
}
