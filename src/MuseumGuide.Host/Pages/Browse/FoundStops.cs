using MuseumGuide.Catalog;

namespace MuseumGuide.Host.Pages.Browse;

/// <summary>What a stop number leads to.</summary>
/// <param name="Number">As the visitor typed it, trimmed.</param>
/// <param name="Exact">The stops of that very number; more than one where the museum gave it twice.</param>
/// <param name="Near">Others that begin alike, four at most.</param>
public sealed record FoundStops(string Number, IReadOnlyList<Suggestion> Exact, IReadOnlyList<Suggestion> Near)
{
    private const int MostStops = 4;

    /// <summary>Looks a number up.</summary>
    /// <exception cref="CatalogException">The store could not be reached, or refused.</exception>
    public static async Task<FoundStops> FindAsync(
        ICollectionOverview overview, string number, CancellationToken cancellationToken)
    {
        var typed = number.Trim();
        var stops = await SuggestAsync(overview, typed, cancellationToken);
        // A slip is most often in the last figure.
        if (stops.Count == 0 && typed.Length > 1) stops = await SuggestAsync(overview, typed[..^1], cancellationToken);
        var isExact = stops.ToLookup(stop => stop.Text.Equals(typed, StringComparison.OrdinalIgnoreCase));
        return new FoundStops(typed, [.. isExact[true]], [.. isExact[false]]);
    }

    private static async Task<IReadOnlyList<Suggestion>> SuggestAsync(
        ICollectionOverview overview, string typed, CancellationToken cancellationToken) =>
    [
        .. (await overview.SuggestAsync(typed, MostStops, cancellationToken))
            .Where(suggestion => suggestion is { Kind: SuggestionKind.Stop, ArtworkId: not null }),
    ];
}
