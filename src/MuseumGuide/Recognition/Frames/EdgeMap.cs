using System.Buffers;
using MuseumGuide.Photos;

namespace MuseumGuide.Recognition.Frames;

/// <summary>The thinned edges of a small picture, upright and level apart.</summary>
internal sealed class EdgeMap
{
    private const int WeakestEdge = 24; // Sobel units, three tones a pixel: below it noise of dark photos remains
    private const double StrongShare = 0.16; // share of pixels that may count as edges

    private EdgeMap(List<EdgePoint> upright, List<EdgePoint> level) => (Upright, Level) = (upright, level);

    /// <summary>Edges nearer to the vertical.</summary>
    public List<EdgePoint> Upright { get; }

    /// <summary>Edges nearer to the horizontal.</summary>
    public List<EdgePoint> Level { get; }

    /// <summary>Finds edges in the color channel that changes most at each place.</summary>
    public static EdgeMap Of(RgbImage picture)
    {
        var (width, height) = (picture.Width, picture.Height);
        var across = ArrayPool<short>.Shared.Rent(width * height);
        var down = ArrayPool<short>.Shared.Rent(width * height);
        var strength = ArrayPool<short>.Shared.Rent(width * height);
        Array.Clear(strength, 0, width * height);
        var histogram = new int[2048];
        for (var y = 1; y < height - 1; y++)
            MeasureRow(picture, y, across, down, strength, histogram);

        var weakest = Threshold(histogram, width * height);
        var (upright, level) = (new List<EdgePoint>(8192), new List<EdgePoint>(8192));
        for (var y = 1; y < height - 1; y++)
        {
            for (var x = 1; x < width - 1; x++)
            {
                var i = (y * width) + x;
                var here = strength[i];
                if (here < weakest) continue;

                var (dx, dy) = (across[i], down[i]);
                if (Math.Abs(dx) >= Math.Abs(dy))
                {
                    if (here > strength[i - 1] && here >= strength[i + 1])
                        upright.Add(new EdgePoint((short)y, (short)x, -dy / (float)dx, dx > 0));
                }
                else if (here > strength[i - width] && here >= strength[i + width])
                {
                    level.Add(new EdgePoint((short)x, (short)y, -dx / (float)dy, dy > 0));
                }
            }
        }

        ArrayPool<short>.Shared.Return(across);
        ArrayPool<short>.Shared.Return(down);
        ArrayPool<short>.Shared.Return(strength);
        return new EdgeMap(upright, level);
    }

    private static void MeasureRow(
        RgbImage picture, int y, short[] across, short[] down, short[] strength, int[] histogram)
    {
        var stride = picture.Width * 3;
        var above = picture.Pixels.AsSpan((y - 1) * stride, stride);
        var same = picture.Pixels.AsSpan(y * stride, stride);
        var below = picture.Pixels.AsSpan((y + 1) * stride, stride);
        for (var x = 1; x < picture.Width - 1; x++)
        {
            var (best, bestX, bestY) = (-1, 0, 0);
            for (var j = x * 3; j < (x * 3) + 3; j++)
            {
                var dx = above[j + 3] - above[j - 3] + (2 * (same[j + 3] - same[j - 3])) + below[j + 3] - below[j - 3];
                var dy = below[j - 3] - above[j - 3] + (2 * (below[j] - above[j])) + below[j + 3] - above[j + 3];
                var sum = Math.Abs(dx) + Math.Abs(dy);
                if (sum > best) (best, bestX, bestY) = (sum, dx, dy);
            }

            var i = (y * picture.Width) + x;
            across[i] = (short)bestX;
            down[i] = (short)bestY;
            strength[i] = (short)best;
            histogram[Math.Min(best, histogram.Length - 1)]++;
        }
    }

    private static int Threshold(int[] histogram, int pixels)
    {
        var left = (int)(pixels * StrongShare);
        var level = histogram.Length - 1;
        for (; level > WeakestEdge && left > 0; level--) left -= histogram[level];
        return level;
    }
}
