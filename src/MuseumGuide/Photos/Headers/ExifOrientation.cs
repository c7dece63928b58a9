using System.Buffers.Binary;

namespace MuseumGuide.Photos.Headers;

/// <summary>Reads the one EXIF value that changes what a visitor sees.</summary>
/// <remarks>TIFF 6.0 section 2: byte order, magic 42, offset of the first directory, 12-byte entries.</remarks>
internal static class ExifOrientation
{
    private const int Tag = 0x0112;
    private const int EntryLength = 12;

    private static ReadOnlySpan<byte> Prefix => "Exif\0\0"u8;

    /// <summary>Whether an APP1 segment's content is EXIF.</summary>
    public static bool IsExif(ReadOnlySpan<byte> content) => content.StartsWith(Prefix);

    /// <param name="exif">A TIFF structure, with or without the prefix that JPEG puts before it.</param>
    /// <returns>1 to 8; 1 where nothing valid is said.</returns>
    public static int Read(ReadOnlySpan<byte> exif)
    {
        var tiff = IsExif(exif) ? exif[Prefix.Length..] : exif;
        if (tiff.Length < 8)
            return 1;

        var little = tiff.StartsWith("II"u8);
        if (!little && !tiff.StartsWith("MM"u8))
            return 1;
        if (ReadUInt16(tiff[2..], little) != 42)
            return 1;

        var directory = ReadUInt32(tiff[4..], little);
        if (directory > tiff.Length - 2)
            return 1;

        var entries = tiff[((int)directory + 2)..];
        var count = Math.Min(ReadUInt16(tiff[(int)directory..], little), entries.Length / EntryLength);
        for (var i = 0; i < count; i++)
        {
            var entry = entries.Slice(i * EntryLength, EntryLength);
            if (ReadUInt16(entry, little) != Tag)
                continue;

            var value = ReadUInt16(entry[8..], little);
            return value is >= 1 and <= 8 ? value : 1;
        }

        return 1;
    }

    private static int ReadUInt16(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint ReadUInt32(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
