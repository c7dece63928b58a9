using System.Numerics.Tensors;
using MuseumGuide.Photos;
using MuseumGuide.Recognition.Hashing;

namespace MuseumGuide.Recognition.PreCheck;

/// <summary>A small gray copy of a picture, each pixel the mean of a square of the original's.</summary>
internal sealed class GrayCopy
{
    /// <summary>Longest side of a copy, in pixels.</summary>
    public const int LongestSide = 320;

    // 128 rows of 255 still fit a signed 16-bit sum.
    private const int MostRows = 128;

    private GrayCopy(int width, int height, byte[] pixels)
    {
        Width = width;
        Height = height;
        Pixels = pixels;
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>Luma 0 to 255, rows first.</summary>
    public byte[] Pixels { get; }

    /// <summary>The side of the squares that a copy of <paramref name="picture"/> averages.</summary>
    public static int StepOf(RgbImage picture) =>
        Math.Clamp((Math.Max(picture.Width, picture.Height) + LongestSide - 1) / LongestSide, 1, MostRows);

    public static GrayCopy Of(RgbImage picture)
    {
        var step = StepOf(picture);
        var across = Math.Min(step, picture.Width);
        var down = Math.Min(step, picture.Height);
        var copy = new GrayCopy(
            picture.Width / across, picture.Height / down, new byte[picture.Width / across * (picture.Height / down)]);
        var line = new short[picture.Width];
        var sums = new short[picture.Width];
        for (var y = 0; y < copy.Height; y++)
        {
            sums.AsSpan().Clear();
            for (var row = y * down; row < (y + 1) * down; row++)
            {
                Luma.Convert(picture.Pixels.AsSpan(row * picture.Width * 3, picture.Width * 3), line);
                TensorPrimitives.Add<short>(sums, line, sums);
            }

            Average(sums, across, across * down, copy.Pixels.AsSpan(y * copy.Width, copy.Width));
        }

        return copy;
    }

    private static void Average(ReadOnlySpan<short> sums, int across, int count, Span<byte> output)
    {
        for (var x = 0; x < output.Length; x++)
        {
            var sum = count / 2;
            foreach (var value in sums.Slice(x * across, across)) sum += value;
            output[x] = (byte)(sum / count);
        }
    }
}
