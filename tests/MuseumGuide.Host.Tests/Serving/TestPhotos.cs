using MuseumGuide.Photos;

namespace MuseumGuide.Host.Tests.Serving;

/// <summary>Photos drawn for a test.</summary>
internal static class TestPhotos
{
    /// <summary>A JPEG of color blocks; another seed, another photo.</summary>
    public static byte[] Jpeg(int width = 320, int height = 240, int seed = 1)
    {
        var pixels = new byte[width * height * 3];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var block = (((x / 16) * 31) + ((y / 16) * 17) + seed) * 2_654_435_761;
                for (var c = 0; c < 3; c++) pixels[(((y * width) + x) * 3) + c] = (byte)(block >> (8 * (c + 1)));
            }
        }

        return JpegEncoder.Encode(new RgbImage(width, height, pixels), 85);
    }
}
