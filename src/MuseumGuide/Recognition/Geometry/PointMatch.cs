namespace MuseumGuide.Recognition.Geometry;

/// <summary>Two keypoints that look alike.</summary>
/// <param name="Photo">Index of the photo's keypoint.</param>
/// <param name="Reference">Index of the reference's keypoint.</param>
/// <param name="Ratio">Squared descriptor distance over that of the second best, 0 to 1; lower is more distinctive.</param>
internal readonly record struct PointMatch(int Photo, int Reference, float Ratio);
