namespace MuseumGuide.Recognition.Geometry;

/// <summary>A point of a reference image and the point of the photo it is paired with, in pixels of each.</summary>
internal readonly record struct PointPair(double ReferenceX, double ReferenceY, double PhotoX, double PhotoY);
