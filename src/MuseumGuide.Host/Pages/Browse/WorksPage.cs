using MuseumGuide.Catalog;

namespace MuseumGuide.Host.Pages.Browse;

/// <summary>One page of a list of works.</summary>
/// <param name="Works">In the list's order; empty beyond its end.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="HasMore">Whether there is a page after this one.</param>
public sealed record WorksPage(IReadOnlyList<CatalogEntry> Works, int Page, bool HasMore)
{
    /// <summary>The most works on a page.</summary>
    public const int Size = 24;

    private const int LastPage = 10_000;

    /// <summary>Asks for a page.</summary>
    /// <param name="query">What to look for; which part of it is shown is the page's business.</param>
    /// <param name="page">As the address gives it, whatever it is; the first where null.</param>
    /// <exception cref="CatalogException">The store could not be reached, or refused.</exception>
    public static async Task<WorksPage> FindAsync(
        ICollectionSearch search, CollectionQuery query, int? page, CancellationToken cancellationToken)
    {
        var at = Math.Clamp(page ?? 1, 1, LastPage);
        // One more than is shown tells whether there is another page.
        var found = await search.SearchAsync(
            query with { Skip = (at - 1) * Size, Count = Size + 1 }, cancellationToken);
        return new WorksPage([.. found.Take(Size)], at, found.Count > Size);
    }
}
