using MuseumGuide.Catalog;

namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>A work that was found, as far as a list shows it; a field that the museum left blank is null.</summary>
internal sealed record FoundArtwork(
    string Id,
    string? AccessionNumber,
    string? Title,
    string? Artist,
    string? Year,
    string? Room,
    string? StopNumber,
    string? AltText,
    ImageLink Image)
{
    public static FoundArtwork From(CatalogEntry entry)
    {
        var work = entry.Artwork;
        return new FoundArtwork(
            work.Id, work.AccessionNumber?.Value, work.Title, work.Artist, work.Year, work.Room, work.StopNumber,
            work.AltText,
            new ImageLink(ArtworkLinks.Image(work.Id), entry.Image.Width, entry.Image.Height));
    }
}
