using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>A work that may be in the photo but was not proven.</summary>
/// <param name="Artwork">The work, in short.</param>
/// <param name="Similarity">How alike, 0 to 1, for ranking only.</param>
/// <param name="Evidence">What speaks for it.</param>
/// <param name="Outline">As in a match.</param>
internal sealed record CandidateAnswer(
    CandidateArtwork Artwork,
    [Range(0.0, 1.0)] double Similarity,
    CandidateEvidence Evidence,
    [Length(4, 4)] double[][]? Outline);
