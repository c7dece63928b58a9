using MuseumGuide.Photos;

namespace MuseumGuide.Host.Tests.Observability.Telemetry.Monitoring;

/// <summary>Pictures of many colored boards: sharp and bright enough to be judged, and each seed's its own.</summary>
internal static class Boards
{
    private const int Width = 640;
    private const int Height = 480;
    private const int Margin = 90;
    private const byte Wall = 130;

    /// <summary>The picture itself.</summary>
    public static byte[] Picture(int seed) => Encode(Width, Height, Paint(seed));

    /// <summary>A photo of it on a wall.</summary>
    public static byte[] OnWall(int seed)
    {
        var painted = Paint(seed);
        const int width = Width + (2 * Margin), height = Height + (2 * Margin);
        var pixels = new byte[width * height * 3];
        Array.Fill(pixels, Wall);
        for (var y = 0; y < Height; y++)
            painted.AsSpan(y * Width * 3, Width * 3).CopyTo(pixels.AsSpan((((y + Margin) * width) + Margin) * 3));
        return Encode(width, height, pixels);
    }

    private static byte[] Paint(int seed)
    {
        const int boards = 220;
        var chance = new Random(seed);
        var pixels = new byte[Width * Height * 3];
        Array.Fill(pixels, Wall);
        for (var board = 0; board < boards; board++)
        {
            var color = new byte[3];
            chance.NextBytes(color);
            var (left, top) = (chance.Next(Width), chance.Next(Height));
            var (right, bottom) = (
                Math.Min(Width, left + chance.Next(8, 120)), Math.Min(Height, top + chance.Next(8, 90)));
            for (var y = top; y < bottom; y++)
                for (var x = left; x < right; x++) color.CopyTo(pixels, ((y * Width) + x) * 3);
        }

        return pixels;
    }

    private static byte[] Encode(int width, int height, byte[] pixels) =>
        JpegEncoder.Encode(new RgbImage(width, height, pixels), 85);
}
