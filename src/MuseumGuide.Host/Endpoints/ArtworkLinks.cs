using System.Globalization;

namespace MuseumGuide.Host.Endpoints;

/// <summary>Where a work's page and pictures are.</summary>
internal static class ArtworkLinks
{
    public static string Page(string artworkId) => $"/artworks/{Uri.EscapeDataString(artworkId)}";

    public static string Image(string artworkId, int? width = null) => string.Create(
        CultureInfo.InvariantCulture,
        $"/api/v1/artworks/{Uri.EscapeDataString(artworkId)}/image{(width is null ? "" : $"?width={width}")}");
}
