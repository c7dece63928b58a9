using MuseumGuide.Photos;
using SkiaSharp;

namespace MuseumGuide.Host.Serving;

/// <summary>Makes small JPEGs for pages.</summary>
internal static class Thumbnail
{
    private const int Quality = 82;
    private static readonly SKSamplingOptions Smooth = new(SKFilterMode.Linear, SKMipmapMode.Linear);

    /// <summary>Shrinks one of the museum's own pictures, kept as JPEG since its import, to a width in
    /// pixels.</summary>
    public static byte[] Shrink(byte[] jpeg, int width)
    {
        using var picture = SKBitmap.Decode(jpeg);
        var height = Math.Max(1, (int)Math.Round((double)picture.Height * width / picture.Width));
        using var small = picture.Resize(
            new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque), Smooth);
        using var encoded = small.Encode(SKEncodedImageFormat.Jpeg, Quality);
        return encoded.ToArray();
    }

    /// <summary>Encodes a decoded photo; what else the file held, such as a place, is left behind.</summary>
    public static byte[] Encode(RgbImage picture) => JpegEncoder.Encode(picture, Quality);
}
