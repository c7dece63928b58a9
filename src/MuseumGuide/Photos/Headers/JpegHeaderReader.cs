using System.Buffers.Binary;

namespace MuseumGuide.Photos.Headers;

/// <summary>Walks a JPEG from first marker to last and counts what a decoder would have to do.</summary>
/// <remarks>Finds markers as decoders do, skipping what lies between them, so that none sees a scan more than is
/// counted here. ITU-T T.81 annex B.</remarks>
internal static class JpegHeaderReader
{
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;
    private const byte App1 = 0xE1;

    public static bool Recognizes(ReadOnlySpan<byte> file) => file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]);

    public static HeaderReading Read(ReadOnlySpan<byte> file)
    {
        JpegFrame? frame = null;
        var (scans, orientation, firstScanComponents) = (0, 1, 0);
        var (metadata, encoded) = (0L, 0L);
        var position = 2;
        var inScan = false;

        while (true)
        {
            var passed = position;
            if (!TryFindMarker(file, ref position, out var marker))
                return HeaderReading.Truncated;
            if (inScan)
                encoded += position - passed;
            inScan = false;

            if (marker == EndOfImage)
                break;
            if (marker == 0x01)
                continue;
            if (marker is < 0xC0 or 0xD8 or >= 0xF0 and < 0xFE)
                return HeaderReading.Damaged;
            if (!TryReadContent(file, ref position, out var content, out var broken))
                return broken;

            switch (marker)
            {
                case StartOfScan:
                    if (frame is null || content.Length < 1)
                        return HeaderReading.Damaged;
                    if (scans++ == 0)
                        firstScanComponents = content[0];
                    inScan = true;
                    break;
                case 0xC4 or 0xCC:
                    break;
                case >= 0xC0 and <= 0xCF:
                    if (frame is not null)
                        return HeaderReading.Damaged;
                    if (!JpegFrame.IsReadable(marker))
                        return HeaderReading.Unsupported;
                    frame = JpegFrame.Parse(marker, content, out var refusal);
                    if (frame is null)
                        return new HeaderReading.Broken(refusal);
                    break;
                case 0xDE or 0xDF:
                    return HeaderReading.Unsupported;
                case >= 0xE0 and <= 0xEF or 0xFE:
                    metadata += content.Length + 4;
                    if (marker == App1 && orientation == 1 && ExifOrientation.IsExif(content))
                        orientation = ExifOrientation.Read(content);
                    break;
            }
        }

        if (frame is null || scans == 0)
            return HeaderReading.Damaged;

        // A decoder keeps all coefficients unless the first scan brings every component whole.
        var keepsCoefficients = frame.Progressive || firstScanComponents < frame.Components;
        var header = new ImageHeader(ImageFormat.Jpeg, frame.Width, frame.Height, orientation)
        {
            WorkingBytes = keepsCoefficients ? frame.CoefficientBytes : 0,
        };
        return new HeaderReading.Whole(new ImageStructure(header)
        {
            Scans = scans,
            MetadataBytes = metadata,
            EncodedBytes = encoded,
            LeastEncodedBytes = frame.FewestBlocks / 8, // no block takes less than one bit
        });
    }

    private static bool TryFindMarker(ReadOnlySpan<byte> file, ref int position, out byte marker)
    {
        marker = 0;
        while (true)
        {
            var offset = file[position..].IndexOf((byte)0xFF);
            if (offset < 0)
                return false;

            position += offset + 1;
            while (position < file.Length && file[position] == 0xFF)
                position++;
            if (position >= file.Length)
                return false;

            marker = file[position++];
            if (marker is not (0 or >= 0xD0 and <= 0xD7))
                return true;
        }
    }

    private static bool TryReadContent(
        ReadOnlySpan<byte> file, ref int position, out ReadOnlySpan<byte> content, out HeaderReading broken)
    {
        content = default;
        broken = HeaderReading.Truncated;
        if (file.Length - position < 2)
            return false;

        var length = BinaryPrimitives.ReadUInt16BigEndian(file[position..]);
        if (length < 2)
        {
            broken = HeaderReading.Damaged;
            return false;
        }

        if (length > file.Length - position)
            return false;

        content = file.Slice(position + 2, length - 2);
        position += length;
        return true;
    }
}
