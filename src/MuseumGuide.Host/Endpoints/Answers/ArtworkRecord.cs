namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>A work's whole record; a field that the museum left blank is null.</summary>
/// <param name="Image">Where its reference image is.</param>
internal sealed record ArtworkRecord(
    string Id,
    string? AccessionNumber,
    string? Title,
    string? Artist,
    string? Year,
    string? Period,
    string? Medium,
    string? Dimensions,
    string? CreditLine,
    string? Description,
    string? AltText,
    string? Room,
    string? StopNumber,
    string? Rights,
    string? Lang,
    ImageLink Image);
