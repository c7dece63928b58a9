using MuseumGuide.Catalog;

namespace MuseumGuide.Tests.Asking;

/// <summary>A search over a few works: any word may match in any text, by id.</summary>
internal sealed class MemorySearch(params IReadOnlyList<CatalogEntry> works) : ICollectionSearch
{
    public Task<IReadOnlyList<CatalogEntry>> SearchAsync(CollectionQuery query, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<CatalogEntry>>(
        [
            .. works.Where(entry => Matches(query.Words, entry.Artwork)
                    && Same(query.Artist, entry.Artwork.Artist)
                    && Same(query.Room, entry.Artwork.Room)
                    && Same(query.Period, entry.Artwork.Period))
                .Skip(query.Skip).Take(query.Count),
        ]);

    private static bool Matches(string? words, Artwork work)
    {
        if (words is null) return true;
        var text = $"{work.Title} {work.Artist} {work.Description} {work.AltText} {work.Medium}";
        return words.Split(' ', '?').Any(word => word.Length > 2 && text.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    private static bool Same(string? asked, string? recorded) =>
        asked is null || string.Equals(asked, recorded, StringComparison.OrdinalIgnoreCase);
}
