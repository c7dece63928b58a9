namespace MuseumGuide.Recognition;

/// <summary>Why a work was named, so that a visitor can trust it or doubt it.</summary>
/// <param name="Tier">The tier that found it, one of <see cref="Recognition.Tier"/>.</param>
/// <param name="Inliers">Points of the picture that one homography explains; null where no geometry was used.</param>
/// <param name="HashDistance">Mean Hamming distance of the three perceptual hashes; null where none was compared.</param>
/// <param name="Text">The same in one plain sentence that can be spoken.</param>
public sealed record Evidence(string Tier, int? Inliers, double? HashDistance, string Text);
