namespace MuseumGuide.Recognition.Features;

/// <summary>How many features to take from a picture, and at which size.</summary>
/// <param name="LongestSide">Pixels to scale the longest side to before extraction.</param>
/// <param name="Count">The most features to keep.</param>
/// <param name="MinContrast">Least contrast of an extremum, 0 to 1.</param>
internal sealed record LocalFeatureOptions(int LongestSide, int Count, float MinContrast);
