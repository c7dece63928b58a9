namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>A work as the museum records it; a field that the museum left blank is null.</summary>
internal sealed record ArtworkAnswer(
    string Id, string? AccessionNumber, string? Title, string? Artist, string? Year, string? Period, string? Medium);
