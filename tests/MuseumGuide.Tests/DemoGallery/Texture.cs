using MuseumGuide.Photos;

namespace MuseumGuide.Tests.Demo;

/// <summary>Measures of how much there is to recognize in a picture.</summary>
internal static class Texture
{
    private const int Tile = 8;
    private const double LeastSlope = 2; // gray levels, mean over a tile, of a picture at half size

    /// <summary>
    /// Share of 8 × 8 tiles with clear changes of brightness, at half size so that grain alone is not enough.
    /// </summary>
    public static double Share(RgbImage picture)
    {
        int width = picture.Width / 2, height = picture.Height / 2;
        var gray = new double[width * height];
        for (var i = 0; i < gray.Length; i++)
        {
            var at = ((i / width * 2 * picture.Width) + i % width * 2) * 3 + 1;
            var below = at + picture.Width * 3;
            gray[i] = (picture.Pixels[at] + picture.Pixels[at + 3] + picture.Pixels[below]
                + picture.Pixels[below + 3]) / 4.0;
        }

        int columns = (width - 1) / Tile, rows = (height - 1) / Tile, textured = 0;
        for (var tile = 0; tile < columns * rows; tile++)
        {
            var slope = 0.0;
            for (var i = 0; i < Tile * Tile; i++)
            {
                var at = (tile / columns * Tile + i / Tile) * width + tile % columns * Tile + i % Tile;
                slope += Math.Abs(gray[at + 1] - gray[at]) + Math.Abs(gray[at + width] - gray[at]);
            }

            if (slope / (Tile * Tile) > LeastSlope) textured++;
        }

        return textured / (double)(columns * rows);
    }

    /// <summary>
    /// Brightness on a 32 × 32 raster, with mean 0 and length 1, so that two multiply to their correlation.
    /// </summary>
    public static double[] Thumbnail(RgbImage picture)
    {
        const int side = 32;
        var sums = new double[side * side];
        var counts = new int[side * side];
        for (var i = 0; i < picture.Width * picture.Height; i++)
        {
            var cell = i / picture.Width * side / picture.Height * side + i % picture.Width * side / picture.Width;
            sums[cell] += picture.Pixels[i * 3 + 1];
            counts[cell]++;
        }

        var means = sums.Zip(counts, (sum, count) => sum / count).ToArray();
        var mean = means.Average();
        var length = Math.Sqrt(means.Sum(m => (m - mean) * (m - mean)));
        return [.. means.Select(m => (m - mean) / length)];
    }
}
