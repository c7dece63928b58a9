namespace MuseumGuide.Demo;

/// <summary>A way of making pictures by rule, and whom it is owed to.</summary>
/// <param name="Name">The technique, such as "Penrose tiling".</param>
/// <param name="Inventor">Who found it.</param>
/// <param name="Invented">When it was found or first published, as printed on a label.</param>
/// <param name="Period">The style that works made so belong to, such as "Fractal art".</param>
public sealed record Technique(string Name, string Inventor, string Invented, string Period);
