namespace MuseumGuide.Recognition;

/// <summary>A work that may be in the photo but was not proven.</summary>
/// <param name="ArtworkId">Its id in the catalog.</param>
/// <param name="Similarity">How alike, 0 to 1, for ranking only; not a probability.</param>
/// <param name="Outline">As in <see cref="ArtworkMatch.Outline"/>.</param>
/// <param name="Evidence">What speaks for it.</param>
public sealed record Candidate(
    string ArtworkId, double Similarity, IReadOnlyList<Point>? Outline, Evidence Evidence);
