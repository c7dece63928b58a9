namespace MuseumGuide.Evaluation;

/// <summary>One reference that geometry found in one labelled photo, and whether it is really there.</summary>
/// <param name="File">The photo.</param>
/// <param name="ArtworkId">The reference's work.</param>
/// <param name="IsRight">Whether the photo's label lists the work.</param>
/// <param name="Inliers">Points that one homography explains.</param>
/// <param name="InnerInliers">Those away from the reference's border.</param>
/// <param name="Matches">Matched points before geometry.</param>
public sealed record ProofSample(
    string File, string ArtworkId, bool IsRight, int Inliers, int InnerInliers, int Matches);
