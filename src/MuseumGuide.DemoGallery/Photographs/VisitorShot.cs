using MuseumGuide.Photos;
using MuseumGuide.Recognition;

namespace MuseumGuide.Demo.Photographs;

/// <summary>A drawn visitor's photo, and the truth about it.</summary>
/// <param name="Picture">The photo.</param>
/// <param name="Outlines">
/// For each work, in the order hung, its picture's four corners clockwise from its own top left,
/// in fractions of the photo; beyond 0 to 1 where the work leaves the photo.
/// </param>
public sealed record VisitorShot(RgbImage Picture, IReadOnlyList<IReadOnlyList<Point>> Outlines);
