using MuseumGuide.Photos;
using SkiaSharp;

namespace MuseumGuide.Demo.Drawing;

/// <summary>Writes pictures as JPEG, and reads back those that were written here.</summary>
internal static class Jpeg
{
    /// <param name="quality">1 to 100.</param>
    public static byte[] Encode(RgbImage picture, int quality)
    {
        var pixels = new byte[picture.Width * picture.Height * 4];
        for (int i = 0, j = 0; j < pixels.Length; i += 3, j += 4)
        {
            pixels[j] = picture.Pixels[i];
            pixels[j + 1] = picture.Pixels[i + 1];
            pixels[j + 2] = picture.Pixels[i + 2];
            pixels[j + 3] = 255;
        }

        var info = new SKImageInfo(picture.Width, picture.Height, SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var image = SKImage.FromPixelCopy(info, pixels, info.RowBytes);
        using var data = image.Encode(SKEncodedImageFormat.Jpeg, quality);
        return data.ToArray();
    }

    /// <exception cref="InvalidDataException">The bytes are not a picture.</exception>
    public static RgbImage Decode(byte[] jpeg)
    {
        using var data = SKData.CreateCopy(jpeg);
        using var codec = SKCodec.Create(data) ?? throw new InvalidDataException("Not a picture.");
        var info = codec.Info.WithColorType(SKColorType.Rgba8888).WithAlphaType(SKAlphaType.Opaque);
        using var bitmap = SKBitmap.Decode(codec, info) ?? throw new InvalidDataException("Not a whole picture.");
        var from = bitmap.GetPixelSpan();
        var pixels = new byte[info.Width * info.Height * 3];
        for (int i = 0, j = 0; i < pixels.Length; i += 3, j += 4)
        {
            pixels[i] = from[j];
            pixels[i + 1] = from[j + 1];
            pixels[i + 2] = from[j + 2];
        }

        return new(info.Width, info.Height, pixels);
    }
}
