namespace MuseumGuide.Recognition.Features;

/// <summary>A refined extremum of one octave's difference planes.</summary>
/// <param name="X">Pixels from the left, in the octave.</param>
/// <param name="Y">Pixels from the top, in the octave.</param>
/// <param name="Level">Index of the difference plane, with its fraction.</param>
/// <param name="Contrast">Absolute interpolated value.</param>
internal readonly record struct Extremum(float X, float Y, float Level, float Contrast);
