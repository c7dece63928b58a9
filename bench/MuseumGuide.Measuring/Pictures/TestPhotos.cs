using MuseumGuide.Demo;
using MuseumGuide.Photos;

namespace MuseumGuide.Measuring.Pictures;

/// <summary>Photos as a telephone takes them: a painting of the demo gallery, enlarged, with a sensor's
/// noise.</summary>
internal static class TestPhotos
{
    private const int NoiseSpan = 13;

    /// <summary>Draws a picture. The same arguments give the same picture.</summary>
    /// <param name="work">Which painting, from 0.</param>
    public static RgbImage Draw(int work, int width, int height)
    {
        var painting = DemoGallery.Works[work % DemoGallery.Works.Count].Paint();
        var pixels = GC.AllocateUninitializedArray<byte>(width * height * 3);
        Parallel.For(0, height, y =>
        {
            var random = new Random((work * height) + y);
            for (var x = 0; x < width; x++)
            {
                var (across, down) = (
                    x * (painting.Width - 1f) / width, y * (painting.Height - 1f) / height);
                for (var channel = 0; channel < 3; channel++)
                {
                    var value = Between(painting, across, down, channel) + random.Next(NoiseSpan) - (NoiseSpan / 2);
                    pixels[(((y * width) + x) * 3) + channel] = (byte)Math.Clamp(value, 0, 255);
                }
            }
        });
        return new RgbImage(width, height, pixels);
    }

    /// <summary>A baseline JPEG of 4000×3000.</summary>
    public static byte[] TwelveMegapixels(int work) => JpegEncoder.Encode(Draw(work, 4000, 3000), 80);

    /// <summary>A baseline JPEG of 1280×960 near a given size.</summary>
    public static byte[] Small(int work, int bytes)
    {
        var picture = Draw(work, 1280, 960);
        var (low, high) = (1, 89);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (JpegEncoder.Encode(picture, middle).Length <= bytes) low = middle;
            else high = middle - 1;
        }

        return JpegEncoder.Encode(picture, low);
    }

    private static float Between(RgbImage picture, float x, float y, int channel)
    {
        var (left, top) = ((int)x, (int)y);
        var (shareX, shareY) = (x - left, y - top);
        var at = (((top * picture.Width) + left) * 3) + channel;
        var below = at + (picture.Width * 3);
        var upper = float.Lerp(picture.Pixels[at], picture.Pixels[at + 3], shareX);
        var lower = float.Lerp(picture.Pixels[below], picture.Pixels[below + 3], shareX);
        return float.Lerp(upper, lower, shareY);
    }
}
