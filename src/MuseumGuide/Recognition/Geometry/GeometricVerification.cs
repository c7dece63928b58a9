namespace MuseumGuide.Recognition.Geometry;

/// <summary>What geometry says of one reference image in one photo.</summary>
/// <param name="Homography">Maps reference pixels to photo pixels.</param>
/// <param name="Inliers">The matches that the homography explains, one for each place.</param>
/// <param name="PhotoPoints">Where the inliers lie in the photo, in pixels, in the order of the inliers.</param>
/// <param name="Outline">The reference's corners in photo pixels, clockwise from its top left.</param>
internal sealed record GeometricVerification(
    Homography Homography, IReadOnlyList<PointMatch> Inliers, IReadOnlyList<Point> PhotoPoints,
    Point[] Outline);
