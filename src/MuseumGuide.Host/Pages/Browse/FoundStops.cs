using MuseumGuide.Catalog;

namespace MuseumGuide.Host.Pages.Browse;

/// <summary>What a stop number leads to.</summary>
/// <param name="Number">As the visitor typed it, trimmed.</param>
/// <param name="Exact">The works at that very stop; more than one where the museum gave the number twice.</param>
/// <param name="Near">Works whose numbers begin alike, four at most.</param>
public sealed record FoundStops(string Number, IReadOnlyList<Artwork> Exact, IReadOnlyList<Artwork> Near)
{
    private const int MostStops = 4;

    /// <summary>Looks a number up.</summary>
    /// <exception cref="CatalogException">The store could not be reached, or refused.</exception>
    public static async Task<FoundStops> FindAsync(
        ICollectionOverview overview, IArtworkCatalog catalog, string number, CancellationToken cancellationToken)
    {
        var typed = number.Trim();
        var ids = await SuggestAsync(overview, typed, cancellationToken);
        // A slip is most often in the last figure.
        if (ids.Count == 0 && typed.Length > 1) ids = await SuggestAsync(overview, typed[..^1], cancellationToken);
        var isExact = (await catalog.FindAllAsync(ids, cancellationToken)).Select(entry => entry.Artwork)
            .ToLookup(work => typed.Equals(work.StopNumber, StringComparison.OrdinalIgnoreCase));
        return new FoundStops(typed, [.. isExact[true]], [.. isExact[false]]);
    }

    private static async Task<IReadOnlyList<string>> SuggestAsync(
        ICollectionOverview overview, string typed, CancellationToken cancellationToken) =>
    [
        .. from suggestion in await overview.SuggestAsync(typed, MostStops, cancellationToken)
           where suggestion is { Kind: SuggestionKind.Stop, ArtworkId: not null }
           select suggestion.ArtworkId,
    ];
}
