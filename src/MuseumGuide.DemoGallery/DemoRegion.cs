namespace MuseumGuide.Demo;

/// <summary>A part of a picture to explore.</summary>
/// <param name="Name">What it is called, such as "The sun".</param>
/// <param name="Box">Left, top, width and height as fractions of the picture.</param>
/// <param name="Text">What is there.</param>
public sealed record DemoRegion(string Name, IReadOnlyList<double> Box, string Text);
