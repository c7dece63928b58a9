using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>A work that was proven to be in the photo.</summary>
/// <param name="Artwork">The work, as the museum records it.</param>
/// <param name="Confidence">Calibrated probability that this is right, 0 to 1.</param>
/// <param name="ConfidenceLevel">high from 0.95, medium from 0.75, else low.</param>
/// <param name="Outline">Four corners in fractions of the upright photo, clockwise from the work's own top left; null
/// when it is not known where the work is.</param>
/// <param name="Evidence">Why.</param>
internal sealed record MatchAnswer(
    ArtworkAnswer Artwork,
    [Range(0.0, 1.0)] double Confidence,
    [AllowedValues("high", "medium", "low")] string ConfidenceLevel,
    [Length(4, 4)] double[][]? Outline,
    EvidenceAnswer Evidence);
