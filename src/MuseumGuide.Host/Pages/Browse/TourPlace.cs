using MuseumGuide.Catalog;
using MuseumGuide.Visiting;

namespace MuseumGuide.Host.Pages.Browse;

/// <summary>Where on a tour a visitor stands.</summary>
/// <param name="Number">The stop, from 1.</param>
/// <param name="Before">The work of the stop before; null at the first.</param>
/// <param name="Next">The work of the next stop; null at the last.</param>
public sealed record TourPlace(Tour Tour, int Number, CatalogEntry? Before, CatalogEntry? Next)
{
    /// <summary>The stop itself.</summary>
    public TourStop Stop => Tour.Stops[Number - 1];

    /// <summary>How to come to the next stop; null where there is none, or no word of it.</summary>
    public string? Onward => Number < Tour.Stops.Count ? Tour.Stops[Number].Directions : null;
}
