namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>Where a reference image is, and its size in pixels.</summary>
internal sealed record ImageLink(string Href, int Width, int Height);
