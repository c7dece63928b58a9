using System.Runtime.InteropServices;
using SkiaSharp;

namespace MuseumGuide.Photos;

/// <summary>Turns an admitted photo into pixels: decode at a fraction, shrink, bring to sRGB, lay on white, turn
/// upright.</summary>
internal static class SkiaPhotoReader
{
    /// <returns>Decoded or refused; null where the system has no memory for the pixels.</returns>
    /// <exception cref="OperationCanceledException">Cancelled between two of the steps.</exception>
    public static PhotoDecodeResult? Read(AdmittedPhoto photo, int longestSide, CancellationToken cancellationToken)
    {
        var file = MemoryMarshal.TryGetArray(photo.Bytes, out var segment) && segment.Array is not null
            ? segment
            : new ArraySegment<byte>(photo.Bytes.ToArray());
        var pin = GCHandle.Alloc(file.Array, GCHandleType.Pinned);
        try
        {
            // Skia reads the pinned bytes where they are.
            using var data = SKData.Create(pin.AddrOfPinnedObject() + file.Offset, file.Count);
            using var codec = SKCodec.Create(data);
            return codec is null || !Agrees(codec, photo.Header)
                ? new PhotoDecodeResult.Refused(PhotoRefusal.Damaged)
                : Read(codec, photo.Header, longestSide, cancellationToken);
        }
        finally
        {
            pin.Free();
        }
    }

    private static PhotoDecodeResult? Read(
        SKCodec codec, ImageHeader header, int longestSide, CancellationToken cancellationToken)
    {
        using var decoded = Allocate(ScaledSize(codec, header, longestSide), codec.Info.AlphaType);
        if (decoded is null)
            return null;

        cancellationToken.ThrowIfCancellationRequested();
        var result = codec.GetPixels(decoded.Info, decoded.GetPixels(), decoded.RowBytes, SKCodecOptions.Default);
        if (result != SKCodecResult.Success)
            return new PhotoDecodeResult.Refused(RefusalFor(result));

        cancellationToken.ThrowIfCancellationRequested();
        var (width, height) = ImageResizer.Fit(header.Width, header.Height, longestSide);
        if (width >= decoded.Width && height >= decoded.Height)
            return Finish(decoded, codec, header.Orientation, cancellationToken);

        using var shrunk = Allocate(new SKSizeI(width, height), decoded.AlphaType);
        if (shrunk is null)
            return null;

        AreaAverage.Shrink(
            decoded.GetPixelSpan(), decoded.Width, decoded.Height, shrunk.GetPixelSpan(), width, height, channels: 4);
        return Finish(shrunk, codec, header.Orientation, cancellationToken);
    }

    private static PhotoDecodeResult.Decoded Finish(
        SKBitmap bitmap, SKCodec codec, int orientation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (codec.Info.ColorSpace is { IsSrgb: false } space)
            ToSrgb(bitmap, space);
        return new PhotoDecodeResult.Decoded(
            UprightPicture.From(bitmap.GetPixelSpan(), bitmap.Width, bitmap.Height, orientation));
    }

    // The header was read by other code than Skia's: where the two differ, the price was for another picture.
    private static bool Agrees(SKCodec codec, ImageHeader header) =>
        codec.Info.Width == header.Width && codec.Info.Height == header.Height
        && codec.EncodedFormat == header.Format switch
        {
            ImageFormat.Jpeg => SKEncodedImageFormat.Jpeg,
            ImageFormat.Png => SKEncodedImageFormat.Png,
            _ => SKEncodedImageFormat.Webp,
        };

    private static SKSizeI ScaledSize(SKCodec codec, ImageHeader header, int longestSide)
    {
        if (header.Format != ImageFormat.Jpeg)
            return codec.Info.Size;

        var eighths = DecodePrice.EighthsFor(Math.Max(header.Width, header.Height), longestSide);
        return codec.GetScaledDimensions(eighths / 8f);
    }

    private static SKBitmap? Allocate(SKSizeI size, SKAlphaType alpha)
    {
        var bitmap = new SKBitmap();
        var kept = alpha == SKAlphaType.Opaque ? SKAlphaType.Opaque : SKAlphaType.Premul;
        if (bitmap.TryAllocPixels(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, kept)))
            return bitmap;

        bitmap.Dispose();
        return null;
    }

    // After shrinking there are far fewer pixels to convert.
    private static void ToSrgb(SKBitmap bitmap, SKColorSpace space)
    {
        using var srgb = SKColorSpace.CreateSrgb();
        using var pixels = new SKPixmap(bitmap.Info.WithColorSpace(space), bitmap.GetPixels(), bitmap.RowBytes);
        pixels.ReadPixels(bitmap.Info.WithColorSpace(srgb), bitmap.GetPixels(), bitmap.RowBytes);
    }

    // Admission saw the end of the file, so what is missing is missing inside a whole file.
    private static PhotoRefusal RefusalFor(SKCodecResult result) => result switch
    {
        SKCodecResult.Unimplemented or SKCodecResult.InvalidConversion => PhotoRefusal.Unsupported,
        _ => PhotoRefusal.Damaged,
    };
}
