using MuseumGuide.Photos;
using MuseumGuide.Recognition;
using MuseumGuide.Recognition.Layout;

namespace MuseumGuide.Benchmarks.Vectors;

/// <summary>Vectors of pictures seen otherwise, drawn from seeds.</summary>
internal static class SyntheticViews
{
    private const double Unsteadiness = 0.06;
    private const double LeastShare = 0.35;
    private const double MoreShare = 0.5;

    /// <summary>The whole picture, its corners missed by up to 6 % of a side, as a frame finder misses them.</summary>
    public static IEnumerable<byte[]> Unsteady(RgbImage picture, int seed, int count)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            Point[] corners =
            [
                new(0, 0), new(picture.Width, 0), new(picture.Width, picture.Height), new(0, picture.Height),
            ];
            yield return LayoutEmbedding.Describe(picture, Array.ConvertAll(corners, corner => new Point(
                corner.X + (picture.Width * Unsteadiness * ((2 * random.NextDouble()) - 1)),
                corner.Y + (picture.Height * Unsteadiness * ((2 * random.NextDouble()) - 1)))));
        }
    }

    /// <summary>Parts of the picture, a third to five sixths of either side, some mirrored, in any of four turns.
    /// </summary>
    public static IEnumerable<byte[]> Parts(RgbImage picture, int seed, int count)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var width = picture.Width * (LeastShare + (MoreShare * random.NextDouble()));
            var height = picture.Height * (LeastShare + (MoreShare * random.NextDouble()));
            var x = random.NextDouble() * (picture.Width - width);
            var y = random.NextDouble() * (picture.Height - height);
            Point[] part = [new(x, y), new(x + width, y), new(x + width, y + height), new(x, y + height)];
            if (random.Next(2) == 1) part = [part[1], part[0], part[3], part[2]];
            var turn = random.Next(part.Length);
            yield return LayoutEmbedding.Describe(picture, [.. part[turn..], .. part[..turn]]);
        }
    }
}
