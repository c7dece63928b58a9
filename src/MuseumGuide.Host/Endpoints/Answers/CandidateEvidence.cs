using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>What speaks for a candidate.</summary>
/// <param name="Inliers">Points of the picture that agree; null where none were compared.</param>
internal sealed record CandidateEvidence([Range(0, int.MaxValue)] int? Inliers);
