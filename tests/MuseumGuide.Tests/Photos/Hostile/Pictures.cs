using MuseumGuide.Photos;
using SkiaSharp;

namespace MuseumGuide.Tests.Photos.Hostile;

/// <summary>Draws pictures and saves them as ordinary programs do.</summary>
internal static class Pictures
{
    public static readonly (byte Red, byte Green, byte Blue) Red = (230, 20, 20);
    public static readonly (byte Red, byte Green, byte Blue) Green = (20, 200, 20);
    public static readonly (byte Red, byte Green, byte Blue) Blue = (20, 20, 230);
    public static readonly (byte Red, byte Green, byte Blue) Yellow = (240, 230, 20);

    public static RgbImage Draw(int width, int height, Func<int, int, (byte Red, byte Green, byte Blue)> color)
    {
        var pixels = new byte[width * height * 3];
        for (var i = 0; i < width * height; i++)
            (pixels[i * 3], pixels[i * 3 + 1], pixels[i * 3 + 2]) = color(i % width, i / width);
        return new RgbImage(width, height, pixels);
    }

    /// <summary>Smooth waves, so that every format keeps them nearly as they are.</summary>
    public static RgbImage Waves(int width, int height) => Draw(width, height, (x, y) => (
        (byte)(128 + 100 * Math.Sin(x / 9.0)), (byte)(128 + 100 * Math.Cos(y / 7.0)), (byte)((x + y) % 256)));

    /// <summary>Red top left, green top right, blue bottom left, yellow bottom right.</summary>
    public static RgbImage Quarters(int width, int height) => Draw(width, height, (x, y) =>
        (x < width / 2, y < height / 2) switch
        {
            (true, true) => Red,
            (false, true) => Green,
            (true, false) => Blue,
            _ => Yellow,
        });

    public static byte[] Jpeg(RgbImage picture) => JpegEncoder.Encode(picture, 92);

    public static byte[] Png(RgbImage picture) => Encode(picture, SKEncodedImageFormat.Png, 100);

    public static byte[] WebP(RgbImage picture) => Encode(picture, SKEncodedImageFormat.Webp, 85);

    public static byte[] LosslessWebP(RgbImage picture) => Encode(picture, SKEncodedImageFormat.Webp, 100);

    public static byte[] File(string format, RgbImage picture) => format switch
    {
        "jpeg" => Jpeg(picture),
        "png" => Png(picture),
        "webp" => WebP(picture),
        "webp lossless" => LosslessWebP(picture),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    public static (byte Red, byte Green, byte Blue) At(this RgbImage picture, int x, int y)
    {
        var index = (y * picture.Width + x) * 3;
        return (picture.Pixels[index], picture.Pixels[index + 1], picture.Pixels[index + 2]);
    }

    private static byte[] Encode(RgbImage picture, SKEncodedImageFormat format, int quality)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(
            picture.Width, picture.Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        var target = bitmap.GetPixelSpan();
        for (var i = 0; i < picture.Width * picture.Height; i++)
        {
            picture.Pixels.AsSpan(i * 3, 3).CopyTo(target[(i * 4)..]);
            target[i * 4 + 3] = 255;
        }

        using var data = bitmap.Encode(format, quality);
        return data.ToArray();
    }
}
