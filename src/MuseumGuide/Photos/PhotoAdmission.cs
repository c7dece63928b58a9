using Microsoft.Extensions.Options;
using MuseumGuide.Photos.Headers;

namespace MuseumGuide.Photos;

/// <summary>Decides from the bytes alone, without decoding a pixel, whether a decoder may see them.</summary>
/// <remarks>Pure, safe for many threads, never throws on content, and linear in the file's length. What follows the
/// end of the picture inside the byte limit is ignored: phones append videos and second pictures there.</remarks>
public sealed class PhotoAdmission(IOptions<PhotoAdmissionOptions> options)
{
    private readonly PhotoAdmissionOptions _limits = options.Value;

    /// <summary>Inspects a file as it came from outside.</summary>
    /// <returns>Admitted, sharing <paramref name="bytes"/>, or refused with the first reason found.</returns>
    public PhotoAdmissionResult Inspect(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.IsEmpty)
            return new PhotoAdmissionResult.Refused(PhotoRefusal.Missing);
        if (bytes.Length > _limits.MaxBytes)
            return new PhotoAdmissionResult.Refused(PhotoRefusal.TooLarge);

        switch (Read(bytes.Span))
        {
            case HeaderReading.Whole { Structure: var structure }:
                return Weigh(structure) is { } refusal
                    ? new PhotoAdmissionResult.Refused(refusal)
                    : new PhotoAdmissionResult.Admitted(
                        new AdmittedPhoto(ContentHash.Of(bytes.Span), structure.Header, bytes));
            case HeaderReading.Broken broken:
                return new PhotoAdmissionResult.Refused(broken.Refusal);
            default:
                return new PhotoAdmissionResult.Refused(PhotoRefusal.Unsupported);
        }
    }

    private static HeaderReading Read(ReadOnlySpan<byte> file)
    {
        if (JpegHeaderReader.Recognizes(file))
            return JpegHeaderReader.Read(file);
        if (PngHeaderReader.Recognizes(file))
            return PngHeaderReader.Read(file);
        return WebPHeaderReader.Recognizes(file) ? WebPHeaderReader.Read(file) : HeaderReading.Unsupported;
    }

    private PhotoRefusal? Weigh(ImageStructure structure)
    {
        var header = structure.Header;
        var maxPixels = header.Format == ImageFormat.Jpeg ? _limits.MaxPixels : _limits.MaxUnscaledPixels;
        if (Math.Max(header.Width, header.Height) > _limits.MaxSide || structure.PricedPixels > maxPixels)
            return PhotoRefusal.TooLarge;
        if (Math.Min(header.Width, header.Height) < _limits.MinSide)
            return PhotoRefusal.TooSmall;
        if (structure.Frames > 1 || structure.MetadataBytes > _limits.MaxMetadataBytes)
            return PhotoRefusal.TooComplex;
        if (structure.Scans > _limits.MaxScans
            || structure.Scans * structure.PricedPixels > _limits.MaxScanMegapixels * 1_000_000L
            || header.WorkingBytes > _limits.MaxWorkingBytes)
            return PhotoRefusal.TooComplex;
        return structure.EncodedBytes < structure.LeastEncodedBytes ? PhotoRefusal.Truncated : null;
    }
}
