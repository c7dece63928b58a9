using MuseumGuide.Photos;
using MuseumGuide.Recognition.Frames;

namespace MuseumGuide.Recognition.Layout;

/// <summary>A rectified picture as 32 by 32 mean colors in CIE Lab (D65), rows from the top.</summary>
internal sealed class LayoutGrid
{
    /// <summary>Cells along either side.</summary>
    public const int Side = 32;

    /// <summary>Cells in all.</summary>
    public const int Cells = Side * Side;

    private const int SamplesAcross = 6; // 36 samples a cell drown the noise of a dark photo
    private const int SampledSide = Side * SamplesAcross;

    private static readonly float[] Linear = LinearTable();

    private LayoutGrid(float[] lightness, float[] a, float[] b) => (Lightness, A, B) = (lightness, a, b);

    /// <summary>L* of each cell, 0 (black) to 100.</summary>
    public float[] Lightness { get; }

    /// <summary>a* of each cell, green (negative) to red.</summary>
    public float[] A { get; }

    /// <summary>b* of each cell, blue (negative) to yellow.</summary>
    public float[] B { get; }

    /// <summary>Averages a whole picture, whatever its proportions.</summary>
    public static LayoutGrid Of(RgbImage picture) =>
        Of(picture, QuadMap.Whole(picture.Width, picture.Height));

    /// <summary>Rectifies and averages the part of a photo that four corners enclose.</summary>
    /// <param name="quad">Clockwise from the top left, in pixels of the photo; parts outside it repeat its rim.</param>
    /// <exception cref="ArgumentException">Not four corners, or three of them on one line.</exception>
    public static LayoutGrid Of(RgbImage photo, IReadOnlyList<Point> quad)
    {
        ArgumentNullException.ThrowIfNull(photo);
        ArgumentNullException.ThrowIfNull(quad);
        if (quad.Count != 4) throw new ArgumentException("A quadrilateral has four corners.", nameof(quad));

        var map = QuadMap.FromUnitSquare(quad)
            ?? throw new ArgumentException("Three corners lie on one line.", nameof(quad));
        var sums = new int[Cells * 3];
        var (width, height, pixels) = (photo.Width, photo.Height, photo.Pixels);
        for (var row = 0; row < SampledSide; row++)
        {
            var v = (row + 0.5) / SampledSide;
            var line = sums.AsSpan(row / SamplesAcross * Side * 3, Side * 3);
            for (var column = 0; column < SampledSide; column++)
            {
                var place = map.Map((column + 0.5) / SampledSide, v);
                var x = Math.Clamp((int)place.X, 0, width - 1);
                var y = Math.Clamp((int)place.Y, 0, height - 1);
                var pixel = pixels.AsSpan(((y * width) + x) * 3, 3);
                var cell = line.Slice(column / SamplesAcross * 3, 3);
                cell[0] += pixel[0];
                cell[1] += pixel[1];
                cell[2] += pixel[2];
            }
        }

        return ToLab(sums);
    }

    private static LayoutGrid ToLab(ReadOnlySpan<int> sums)
    {
        var (lightness, a, b) = (new float[Cells], new float[Cells], new float[Cells]);
        for (var i = 0; i < Cells; i++)
        {
            var red = LinearAt(sums[i * 3]);
            var green = LinearAt(sums[(i * 3) + 1]);
            var blue = LinearAt(sums[(i * 3) + 2]);
            var x = Curve(((0.4124f * red) + (0.3576f * green) + (0.1805f * blue)) / 0.9505f);
            var y = Curve((0.2126f * red) + (0.7152f * green) + (0.0722f * blue));
            var z = Curve(((0.0193f * red) + (0.1192f * green) + (0.9505f * blue)) / 1.089f);
            lightness[i] = (116 * y) - 16;
            a[i] = 500 * (x - y);
            b[i] = 200 * (y - z);
        }

        return new LayoutGrid(lightness, a, b);
    }

    private static float Curve(float value) =>
        value > 0.008856f ? MathF.Cbrt(value) : (7.787f * value) + (16f / 116);

    // Between two of the 256 tones the table is read in a straight line.
    private static float LinearAt(int sum)
    {
        var (tone, rest) = Math.DivRem(sum, SamplesAcross * SamplesAcross);
        var low = Linear[tone];
        return low + ((Linear[Math.Min(255, tone + 1)] - low) * rest / (SamplesAcross * SamplesAcross));
    }

    private static float[] LinearTable()
    {
        var table = new float[256];
        for (var i = 0; i < table.Length; i++)
        {
            var value = i / 255f;
            table[i] = value <= 0.04045f ? value / 12.92f : MathF.Pow((value + 0.055f) / 1.055f, 2.4f);
        }

        return table;
    }
}
