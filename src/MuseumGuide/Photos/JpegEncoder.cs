using SkiaSharp;

namespace MuseumGuide.Photos;

/// <summary>Writes pictures as baseline JPEG without any metadata.</summary>
public static class JpegEncoder
{
    /// <summary>Encodes a picture.</summary>
    /// <param name="quality">1 (smallest) to 100; from 90 up colors keep their full resolution.</param>
    /// <returns>A whole JPEG file.</returns>
    /// <exception cref="InvalidOperationException">The encoder failed, such as for want of memory, or a side is over
    /// 65,535 pixels.</exception>
    public static byte[] Encode(RgbImage picture, int quality)
    {
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentOutOfRangeException.ThrowIfLessThan(quality, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quality, 100);
        using var bitmap = new SKBitmap(
            new SKImageInfo(picture.Width, picture.Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        Widen(picture.Pixels, bitmap.GetPixelSpan());
        using var pixels = bitmap.PeekPixels();
        var downsample = quality >= 90 ? SKJpegEncoderDownsample.Downsample444 : SKJpegEncoderDownsample.Downsample420;
        using var file = pixels.Encode(new SKJpegEncoderOptions(quality, downsample, SKJpegEncoderAlphaOption.Ignore))
            ?? throw new InvalidOperationException(
                $"A picture of {picture.Width}x{picture.Height} could not be encoded.");
        return file.ToArray();
    }

    private static void Widen(ReadOnlySpan<byte> rgb, Span<byte> rgba)
    {
        for (int from = 0, to = 0; from < rgb.Length; from += 3, to += 4)
        {
            rgba[to] = rgb[from];
            rgba[to + 1] = rgb[from + 1];
            rgba[to + 2] = rgb[from + 2];
            rgba[to + 3] = 255;
        }
    }
}
