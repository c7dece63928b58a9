namespace MuseumGuide.Recognition;

/// <summary>A point in an image; the member that holds it says whether in pixels or in fractions.</summary>
public readonly record struct Point(double X, double Y);
