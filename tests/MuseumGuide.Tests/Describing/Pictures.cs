using MuseumGuide.Photos;

namespace MuseumGuide.Tests.Describing;

/// <summary>Pictures painted pixel by pixel.</summary>
internal static class Pictures
{
    public static RgbImage Paint(int width, int height, Func<int, int, int> colorAt)
    {
        var pixels = new byte[width * height * 3];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var color = colorAt(x, y);
                var i = ((y * width) + x) * 3;
                (pixels[i], pixels[i + 1], pixels[i + 2]) = ((byte)(color >> 16), (byte)(color >> 8), (byte)color);
            }
        }

        return new RgbImage(width, height, pixels);
    }
}
