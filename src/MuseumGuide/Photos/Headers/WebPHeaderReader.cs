using System.Buffers.Binary;

namespace MuseumGuide.Photos.Headers;

/// <summary>Walks the RIFF chunks of a WebP.</summary>
/// <remarks>RFC 9649: lossy (VP8), lossless (VP8L) and extended (VP8X) files.</remarks>
internal static class WebPHeaderReader
{
    private const int RiffHeaderLength = 12;
    private const int ChunkHeaderLength = 8;
    private const byte AnimationFlag = 0x02;

    public static bool Recognizes(ReadOnlySpan<byte> file) =>
        file.Length >= RiffHeaderLength && file.StartsWith("RIFF"u8) && file[8..].StartsWith("WEBP"u8);

    public static HeaderReading Read(ReadOnlySpan<byte> file)
    {
        var end = BinaryPrimitives.ReadUInt32LittleEndian(file[4..]) + 8L;
        if (end > file.Length)
            return HeaderReading.Truncated;

        var riff = file[..(int)end];
        WebPFrame? canvas = null, picture = null;
        var (orientation, frames) = (1, 1);
        var (metadata, encoded, alpha) = (0L, 0L, 0L);
        for (var position = RiffHeaderLength; riff.Length - position >= ChunkHeaderLength;)
        {
            var type = riff.Slice(position, 4);
            var length = BinaryPrimitives.ReadUInt32LittleEndian(riff[(position + 4)..]);
            position += ChunkHeaderLength;
            if (length > riff.Length - position)
                return HeaderReading.Damaged;

            var content = riff.Slice(position, (int)length);
            position = (int)Math.Min(position + length + (length & 1), riff.Length);
            if (type.SequenceEqual("VP8X"u8))
            {
                if (canvas is not null || picture is not null)
                    return HeaderReading.Damaged;
                canvas = WebPFrame.ParseCanvas(content);
                if (canvas is null)
                    return HeaderReading.Damaged;
                if ((content[0] & AnimationFlag) != 0)
                    frames = int.MaxValue;
            }
            else if (type.SequenceEqual("VP8 "u8) || type.SequenceEqual("VP8L"u8))
            {
                if (picture is not null)
                    return HeaderReading.Damaged;
                picture = type[3] == 'L' ? WebPFrame.ParseLossless(content) : WebPFrame.ParseLossy(content);
                if (picture is null)
                    return HeaderReading.Damaged;
                encoded = length;
            }
            else if (type.SequenceEqual("ALPH"u8))
            {
                alpha += length;
            }
            else
            {
                metadata += ChunkHeaderLength + length;
                if (type.SequenceEqual("ANIM"u8) || type.SequenceEqual("ANMF"u8))
                    frames = int.MaxValue;
                else if (type.SequenceEqual("EXIF"u8))
                    orientation = ExifOrientation.Read(content);
            }
        }

        // An animation keeps its pictures inside frame chunks, so only its canvas is known.
        var shown = picture ?? (frames > 1 ? canvas : null);
        if (shown is null)
            return HeaderReading.Damaged;
        if (canvas is not null && (canvas.Width != shown.Width || canvas.Height != shown.Height))
            return HeaderReading.Damaged;

        return new HeaderReading.Whole(new ImageStructure(
            new ImageHeader(ImageFormat.WebP, shown.Width, shown.Height, orientation)
            {
                WorkingBytes = shown.WorkingBytes + (alpha > 0 ? (long)shown.Width * shown.Height : 0),
            })
        {
            Frames = frames,
            MetadataBytes = metadata,
            EncodedBytes = encoded + alpha,
        });
    }
}
