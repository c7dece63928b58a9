using System.Globalization;

namespace MuseumGuide.Host.Endpoints;

/// <summary>Where a work's page and pictures are, and what a visitor comes to it by; without language and mode.
/// </summary>
internal static class ArtworkLinks
{
    public static string Page(string artworkId) => $"/artworks/{Uri.EscapeDataString(artworkId)}";

    public static string Image(string artworkId, int? width = null) => string.Create(
        CultureInfo.InvariantCulture,
        $"/api/v1/artworks/{Uri.EscapeDataString(artworkId)}/image{(width is null ? "" : $"?width={width}")}");

    public static string Room(string room) => $"/rooms/{Uri.EscapeDataString(room)}";

    public static string Stop(string number) => $"/stops/{Uri.EscapeDataString(number)}";

    public static string Tour(string tourId) => $"/tours/{Uri.EscapeDataString(tourId)}";

    /// <summary>The work's page as the stop of a tour, counted from 1.</summary>
    public static string OnTour(string artworkId, string tourId, int number) =>
        AtStop(Page(artworkId), tourId, number);

    /// <summary>An address below a work's page that comes back to the same stop of a tour, counted from 1.</summary>
    public static string AtStop(string address, string tourId, int number) => string.Create(
        CultureInfo.InvariantCulture, $"{address}?tour={Uri.EscapeDataString(tourId)}&stop={number}");

    /// <summary>A room, tour or stop as its segment of an address named it; the server leaves its slashes escaped.
    /// </summary>
    public static string Unescape(string segment) => segment.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
}
