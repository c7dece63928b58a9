using SkiaSharp;

namespace MuseumGuide.Host.Pages.Device;

/// <summary>The installed app's icon: a picture in its frame, on a wall.</summary>
internal static class AppIcon
{
    private static readonly SKColor Frame = new(0x8C, 0x2F, 0x1B);
    private static readonly SKColor Paper = new(0xFA, 0xF8, 0xF4);

    /// <summary>Draws it as a PNG.</summary>
    /// <param name="size">Pixels across and down, 16 to 1,024.</param>
    /// <param name="isMaskable">Whether a platform may cut it to its own shape: then the wall fills all, and the picture
    /// keeps to the middle four fifths (W3C, Web App Manifest, "Icon masks").</param>
    public static byte[] Draw(int size, bool isMaskable)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 16);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, 1024);

        using var bitmap = new SKBitmap(size, size, SKColorType.Rgba8888, SKAlphaType.Premul);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(isMaskable ? Paper : SKColors.Transparent);
        var middle = size / 2f;
        var half = size * (isMaskable ? 0.29f : 0.406f);
        using var paint = new SKPaint { IsAntialias = true, Color = Frame };
        canvas.DrawRoundRect(Square(middle, half), half / 6.5f, half / 6.5f, paint);
        paint.Color = Paper;
        canvas.DrawRect(Square(middle, half * 8 / 13f), paint);

        using var png = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    private static SKRect Square(float middle, float half) =>
        new(middle - half, middle - half, middle + half, middle + half);
}
