using System.Buffers.Binary;

namespace MuseumGuide.Photos.Headers;

/// <summary>Walks the chunks of a PNG. Checksums are left to the decoder.</summary>
/// <remarks>PNG specification, third edition, sections 5 and 11.</remarks>
internal static class PngHeaderReader
{
    private const int SignatureLength = 8;
    private const int ChunkOverhead = 12;

    // Deflate cannot shrink below 1 : 1,032; the rest is slack for tiny pictures.
    private const int MostDeflation = 1_032;

    public static bool Recognizes(ReadOnlySpan<byte> file) =>
        file.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);

    public static HeaderReading Read(ReadOnlySpan<byte> file)
    {
        PngFrame? frame = null;
        var (frames, orientation, hasPalette) = (1L, 1, false);
        var (metadata, encoded) = (0L, 0L);
        var position = SignatureLength;

        while (true)
        {
            if (file.Length - position < ChunkOverhead)
                return HeaderReading.Truncated;

            var length = BinaryPrimitives.ReadUInt32BigEndian(file[position..]);
            if (length > int.MaxValue)
                return HeaderReading.Damaged;
            if (length > file.Length - position - ChunkOverhead)
                return HeaderReading.Truncated;

            var type = file.Slice(position + 4, 4);
            var content = file.Slice(position + 8, (int)length);
            position += ChunkOverhead + (int)length;

            if (frame is null)
            {
                frame = type.SequenceEqual("IHDR"u8) ? PngFrame.Parse(content) : null;
                if (frame is null)
                    return HeaderReading.Damaged;
                continue;
            }

            if (type.SequenceEqual("IEND"u8))
                break;
            if (type.SequenceEqual("IDAT"u8))
            {
                encoded += length;
                continue;
            }

            if (type.SequenceEqual("IHDR"u8))
                return HeaderReading.Damaged;

            hasPalette |= type.SequenceEqual("PLTE"u8);
            metadata += ChunkOverhead + length;
            if (type.SequenceEqual("acTL"u8) && content.Length >= 4)
                frames = Math.Max(frames, BinaryPrimitives.ReadUInt32BigEndian(content));
            else if (type.SequenceEqual("eXIf"u8))
                orientation = ExifOrientation.Read(content);
        }

        if (encoded == 0 || (frame.IsPalette && !hasPalette))
            return HeaderReading.Damaged;

        return new HeaderReading.Whole(new ImageStructure(
            new ImageHeader(ImageFormat.Png, frame.Width, frame.Height, orientation)
            {
                WorkingBytes = frame.WorkingBytes,
            })
        {
            Frames = (int)Math.Min(frames, int.MaxValue),
            MetadataBytes = metadata,
            PricedPixels = frame.PricedPixels,
            EncodedBytes = encoded,
            LeastEncodedBytes = frame.RawBytes / MostDeflation,
        });
    }
}
