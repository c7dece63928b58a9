using System.Numerics.Tensors;
using MuseumGuide.Photos;

namespace MuseumGuide.Recognition.Layout;

/// <summary>One frame of a photo, measured once to be compared with many references.</summary>
internal sealed class LayoutProbe
{
    private const int MostShift = 2; // cells of 32: a frame found a sixteenth too wide or askew

    private readonly float[][] _patterns;

    private LayoutProbe(SurfaceTone tone, float relief, float[][] patterns) =>
        (Tone, Relief, _patterns) = (tone, relief, patterns);

    /// <summary>Its color inside the frame.</summary>
    public SurfaceTone Tone { get; }

    /// <summary>Strength of its marks in L*, root mean square.</summary>
    public float Relief { get; }

    /// <summary>Measures the part of a photo that four corners enclose.</summary>
    /// <param name="quad">Clockwise from the top left, in pixels of the photo.</param>
    /// <exception cref="ArgumentException">Not four corners, or three of them on one line.</exception>
    public static LayoutProbe Of(RgbImage photo, IReadOnlyList<Point> quad)
    {
        var grid = LayoutGrid.Of(photo, quad);
        var high = ReliefPattern.HighPass(grid.Lightness);
        var patterns = new List<float[]>();
        var relief = ReliefPattern.Cut(high, 0, 0, new float[ReliefPattern.Cells]);
        for (var y = -MostShift; y <= MostShift; y++)
        {
            for (var x = -MostShift; x <= MostShift; x++)
            {
                var pattern = new float[ReliefPattern.Cells];
                ReliefPattern.Cut(high, x, y, pattern);
                patterns.Add(pattern);
            }
        }

        return new LayoutProbe(SurfaceTone.Of(grid), relief, [.. patterns]);
    }

    /// <summary>The best correlation of its marks with those of a reference over all small shifts.</summary>
    /// <returns>-1 to 1.</returns>
    public float Correlation(ReferenceLayout reference)
    {
        var best = -1f;
        foreach (var pattern in _patterns)
            best = Math.Max(best, TensorPrimitives.Dot(pattern, reference.Pattern) / ReliefPattern.Cells);
        return best;
    }
}
