using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>Where a reference image is, and its size in pixels.</summary>
internal sealed record ImageLink(
    string Href, [Range(1, int.MaxValue)] int Width, [Range(1, int.MaxValue)] int Height);
