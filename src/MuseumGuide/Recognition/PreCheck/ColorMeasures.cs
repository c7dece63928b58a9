using MuseumGuide.Photos;

namespace MuseumGuide.Recognition.PreCheck;

/// <summary>What samples of a photo's own pixels tell.</summary>
/// <param name="EqualNeighbors">Share of the samples that equal their right neighbor.</param>
/// <param name="Colorfulness">Mean of the greatest less the least of red, green and blue.</param>
internal readonly record struct ColorMeasures(double EqualNeighbors, double Colorfulness)
{
    /// <param name="step">Pixels from one sample to the next, across and down.</param>
    public static ColorMeasures Of(RgbImage picture, int step)
    {
        var equal = 0;
        var samples = 0;
        var colorfulness = 0L;
        for (var y = 0; y < picture.Height; y += step)
        {
            var row = picture.Pixels.AsSpan(y * picture.Width * 3, picture.Width * 3);
            for (var i = 0; i + 6 <= row.Length; i += step * 3)
            {
                int red = row[i], green = row[i + 1], blue = row[i + 2];
                samples++;
                if (red == row[i + 3] && green == row[i + 4] && blue == row[i + 5]) equal++;
                colorfulness += Math.Max(red, Math.Max(green, blue)) - Math.Min(red, Math.Min(green, blue));
            }
        }

        return samples == 0 ? default : new ColorMeasures(equal / (double)samples, colorfulness / (double)samples);
    }
}
