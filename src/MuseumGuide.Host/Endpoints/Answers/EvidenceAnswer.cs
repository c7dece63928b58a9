using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>Why a work was named.</summary>
/// <param name="Tier">The tier that found it.</param>
/// <param name="Inliers">Points of the picture that agree; null where no geometry was used.</param>
/// <param name="HashDistance">Mean distance of the perceptual hashes; null where none was compared.</param>
/// <param name="Text">The same in one plain sentence.</param>
internal sealed record EvidenceAnswer(
    [AllowedValues("hash", "retrieval", "vision")] string Tier,
    [Range(0, int.MaxValue)] int? Inliers,
    [Range(0.0, 256.0)] double? HashDistance,
    string Text);
