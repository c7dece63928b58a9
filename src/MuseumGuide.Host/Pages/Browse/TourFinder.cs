using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using MuseumGuide.Catalog;
using MuseumGuide.Host.Visits;
using MuseumGuide.Visiting;

namespace MuseumGuide.Host.Pages.Browse;

/// <summary>Tells where on a tour a visitor stands, from the address: <c>/artworks/moon?tour=short&amp;stop=3</c>.
/// </summary>
internal sealed class TourFinder(ITours tours, IArtworkCatalog catalog, Visit visit)
{
    /// <summary>Finds the place.</summary>
    /// <returns>Null where the visit is on no tour, or on one that does not lead to the work. A tour that was changed
    /// meanwhile is gone on with where the work stands now.</returns>
    /// <exception cref="CatalogException">The store could not be reached, or refused.</exception>
    public async Task<TourPlace?> FindAsync(string artworkId, CancellationToken cancellationToken)
    {
        var mark = visit.Path.IndexOf('?', StringComparison.Ordinal);
        if (mark < 0) return null;
        var query = QueryHelpers.ParseQuery(visit.Path[mark..]);
        if (!query.TryGetValue("tour", out var id) || id is not [{ Length: > 0 } tourId]) return null;
        if (await tours.FindAsync(tourId, cancellationToken) is not { } tour) return null;

        var asked = query.TryGetValue("stop", out var stop)
            && int.TryParse(stop, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number - 1 : -1;
        var at = IsOf(asked) ? asked : Enumerable.Range(0, tour.Stops.Count).Where(IsOf).DefaultIfEmpty(-1).First();
        return at < 0 ? null : new TourPlace(
            tour, at + 1, await WorkAsync(at - 1), await WorkAsync(at + 1));

        bool IsOf(int index) => index >= 0 && index < tour.Stops.Count && tour.Stops[index].ArtworkId == artworkId;

        async ValueTask<CatalogEntry?> WorkAsync(int index) => index < 0 || index >= tour.Stops.Count
            ? null
            : await catalog.FindAsync(tour.Stops[index].ArtworkId, cancellationToken);
    }
}
