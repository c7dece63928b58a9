using MuseumGuide.Photos;

namespace MuseumGuide.Describing.Measures;

/// <summary>Measures what a picture shows and can be told in words. No I/O, no state.</summary>
internal static class PictureMeasurer
{
    /// <summary>Longest side of what is looked at; finer than this, paint and paper speak louder than the picture.
    /// </summary>
    public const int LongestSide = 256;

    private const double SquareTolerance = 1.05;

    /// <summary>How far a part's mean lightness, 0 to 1, lies from that of the rest where it stands out.</summary>
    public const float LightClearance = 0.13f;

    /// <summary>The same for the logarithm of mean detail.</summary>
    public const float DetailClearance = 0.6f;

    /// <param name="width">Pixels across of the picture as the museum supplied it.</param>
    /// <param name="height">Pixels down.</param>
    public static PictureMeasures Measure(RgbImage picture, int width, int height)
    {
        var small = ImageResizer.Shrink(picture, LongestSide);
        var lightness = LightnessOf(small);
        var light = MeanOfCells(lightness, small.Width, small.Height);
        var detail = DetailOfCells(lightness, small.Width, small.Height);
        var logDetail = LogarithmsOf(detail);
        return new PictureMeasures(
            FormatOf(width, height),
            ColorMeasurer.Measure(small),
            ToneOf(lightness),
            PlaceFinder.FindHighest(light, LightClearance),
            PlaceFinder.FindHighest(Negate(light), LightClearance),
            TextureOf(detail),
            PlaceFinder.FindHighest(logDetail, DetailClearance),
            PlaceFinder.FindHighest(Negate(logDetail), DetailClearance));
    }

    /// <summary>Measures the cells of <see cref="PictureGrid"/>.</summary>
    /// <param name="small">A picture of at most <see cref="LongestSide"/>.</param>
    /// <returns>The mean lightness of each cell, and the logarithm of its mean detail.</returns>
    public static (float[] Light, float[] LogDetail) MeasureCells(RgbImage small)
    {
        var lightness = LightnessOf(small);
        return (
            MeanOfCells(lightness, small.Width, small.Height),
            LogarithmsOf(DetailOfCells(lightness, small.Width, small.Height)));
    }

    public static PictureFormat FormatOf(int width, int height)
    {
        if (width > height * SquareTolerance) return PictureFormat.Horizontal;
        return height > width * SquareTolerance ? PictureFormat.Vertical : PictureFormat.Square;
    }

    private static PictureTone? ToneOf(float[] lightness)
    {
        var sorted = lightness.ToArray();
        Array.Sort(sorted);
        float At(double part) => sorted[(int)(part * (sorted.Length - 1))];

        if (At(0.85) < 0.42f) return PictureTone.Dark;
        if (At(0.15) > 0.74f) return PictureTone.Light;
        if (At(0.95) - At(0.05) < 0.1f) return PictureTone.Even;
        return At(0.75) > 0.78f && At(0.25) < 0.38f ? PictureTone.Contrasting : null;
    }

    private static PictureTexture? TextureOf(float[] detail)
    {
        var sorted = detail.Order().ToArray();
        if (sorted[^(PictureGrid.Cells / 10)] < 0.008f) return PictureTexture.Calm;
        return sorted[PictureGrid.Cells / 10] > 0.045f ? PictureTexture.Busy : null;
    }

    private static float[] LightnessOf(RgbImage picture)
    {
        var lightness = new float[picture.Width * picture.Height];
        var pixels = picture.Pixels;
        for (var i = 0; i < lightness.Length; i++)
            lightness[i] = Oklch.FromSrgb(pixels[i * 3], pixels[(i * 3) + 1], pixels[(i * 3) + 2]).Lightness;
        return lightness;
    }

    private static float[] MeanOfCells(float[] values, int width, int height) =>
        AverageCells(width, height, (x, y) => values[(y * width) + x]);

    // Mean difference between neighbors: edges, strokes and grain alike.
    private static float[] DetailOfCells(float[] values, int width, int height) => AverageCells(
        width,
        height,
        (x, y) =>
        {
            var here = values[(y * width) + x];
            var right = x + 1 < width ? values[(y * width) + x + 1] : here;
            var below = y + 1 < height ? values[((y + 1) * width) + x] : here;
            return (MathF.Abs(right - here) + MathF.Abs(below - here)) / 2;
        });

    private static float[] AverageCells(int width, int height, Func<int, int, float> valueAt)
    {
        var sums = new float[PictureGrid.Cells];
        var counts = new int[PictureGrid.Cells];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var cell = PictureGrid.CellOf(x, y, width, height);
                sums[cell] += valueAt(x, y);
                counts[cell]++;
            }
        }

        // A picture narrower than the grid leaves cells empty; they count as the mean of the rest.
        var mean = sums.Sum() / counts.Sum();
        return [.. sums.Select((sum, i) => counts[i] == 0 ? mean : sum / counts[i])];
    }

    private static float[] LogarithmsOf(float[] detail) =>
        Array.ConvertAll(detail, value => MathF.Log(value + 0.004f));

    private static float[] Negate(float[] values) => Array.ConvertAll(values, value => -value);
}
