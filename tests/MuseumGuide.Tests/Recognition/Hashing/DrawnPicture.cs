using MuseumGuide.Photos;

namespace MuseumGuide.Tests.Recognition.Hashing;

/// <summary>Pictures that come out the same wherever they are drawn.</summary>
internal static class DrawnPicture
{
    public static RgbImage Gradient(int width, int height) => Draw(width, height, (x, y) =>
        ((byte)(x * 255 / (width - 1)), (byte)(y * 255 / (height - 1)), (byte)(x + y)));

    public static RgbImage Noise(int width, int height, uint seed)
    {
        var pixels = new byte[width * height * 3];
        for (var i = 0; i < pixels.Length; i++) pixels[i] = Next(ref seed);
        return new RgbImage(width, height, pixels);
    }

    public static RgbImage Rectangles(int width, int height, uint seed)
    {
        var picture = Draw(width, height, (_, _) => (40, 60, 80));
        for (var i = 0; i < 12; i++)
        {
            var left = Next(ref seed) * width / 256;
            var top = Next(ref seed) * height / 256;
            var right = Math.Min(width, left + 1 + Next(ref seed) * width / 512);
            var bottom = Math.Min(height, top + 1 + Next(ref seed) * height / 512);
            byte[] color = [Next(ref seed), Next(ref seed), Next(ref seed)];
            for (var y = top; y < bottom; y++)
            {
                for (var x = left; x < right; x++) color.CopyTo(picture.Pixels, (y * width + x) * 3);
            }
        }

        return picture;
    }

    public static RgbImage Even(int width, int height, byte gray) => Draw(width, height, (_, _) => (gray, gray, gray));

    public static RgbImage Draw(int width, int height, Func<int, int, (byte Red, byte Green, byte Blue)> color)
    {
        var pixels = new byte[width * height * 3];
        for (var i = 0; i < width * height; i++)
            (pixels[i * 3], pixels[i * 3 + 1], pixels[i * 3 + 2]) = color(i % width, i / width);
        return new RgbImage(width, height, pixels);
    }

    private static byte Next(ref uint seed)
    {
        seed = unchecked(seed * 1664525 + 1013904223);
        return (byte)(seed >> 24);
    }
}
