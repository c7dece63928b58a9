namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>A work that may be in the photo but was not proven.</summary>
/// <param name="Artwork">The work, in short.</param>
/// <param name="Similarity">How alike, 0 to 1, for ranking only.</param>
/// <param name="Evidence">What speaks for it.</param>
/// <param name="Outline">As in a match.</param>
internal sealed record CandidateAnswer(
    CandidateArtwork Artwork, double Similarity, CandidateEvidence Evidence, double[][]? Outline);
