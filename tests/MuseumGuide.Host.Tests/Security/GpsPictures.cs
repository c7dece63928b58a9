using System.Buffers.Binary;
using MuseumGuide.Host.Tests.Serving;
using SkiaSharp;

namespace MuseumGuide.Host.Tests.Security;

/// <summary>Pictures that say where and with what they were taken, in every way that their formats have.</summary>
internal static class GpsPictures
{
    /// <summary>What stands in the place of a place; nowhere else may it be found.</summary>
    public const string Canary = "GPSCANARY";

    public static byte[] Jpeg(int seed = 1)
    {
        var jpeg = TestPhotos.Jpeg(640, 480, seed);
        return
        [
            .. jpeg[..2], .. Segment(0xE1, [.. "Exif\0\0"u8, .. Tiff()]),
            .. Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>GPSCANARY</x:xmpmeta>"u8]),
            .. Segment(0xED, [.. "Photoshop 3.0\0GPSCANARY"u8]), .. Segment(0xFE, [.. "GPSCANARY"u8]), .. jpeg[2..],
        ];
    }

    public static byte[] Png(int seed = 1)
    {
        // The signature and the header chunk take 33 bytes.
        var png = Encode(SKEncodedImageFormat.Png, seed);
        return [.. png[..33], .. Chunk("eXIf"u8, Tiff()), .. Chunk("tEXt"u8, [.. "Comment\0GPSCANARY"u8]), .. png[33..]];
    }

    public static byte[] WebP(int seed = 1)
    {
        var picture = Encode(SKEncodedImageFormat.Webp, seed)[12..];
        // The flag says that EXIF follows; width and height are one less than they are.
        byte[] header = RiffChunk("VP8X"u8, [0x08, 0, 0, 0, 0x7F, 0x02, 0, 0xDF, 0x01, 0]);
        if (picture.AsSpan().StartsWith("VP8X"u8))
        {
            header = [];
            picture[8] |= 0x08;
        }

        return RiffChunk("RIFF"u8, [.. "WEBP"u8, .. header, .. picture, .. RiffChunk("EXIF"u8, Tiff())]);
    }

    private static byte[] Encode(SKEncodedImageFormat format, int seed)
    {
        using var bitmap = SKBitmap.Decode(TestPhotos.Jpeg(640, 480, seed));
        using var data = bitmap.Encode(format, 85);
        return data.ToArray();
    }

    // An image description, and a GPS directory with a latitude's side and a datum.
    private static byte[] Tiff() =>
    [
        .. "MM"u8, 0, 42, 0, 0, 0, 8,
        0, 2, .. Entry(0x010E, 2, 10, 68), .. Entry(0x8825, 4, 1, 38), 0, 0, 0, 0,
        0, 2, .. Entry(0x0001, 2, 2, 0x4E000000), .. Entry(0x0012, 2, 10, 68), 0, 0, 0, 0,
        .. "GPSCANARY\0"u8,
    ];

    private static byte[] Entry(ushort tag, ushort type, int count, int value)
    {
        var entry = new byte[12];
        BinaryPrimitives.WriteUInt16BigEndian(entry, tag);
        BinaryPrimitives.WriteUInt16BigEndian(entry.AsSpan(2), type);
        BinaryPrimitives.WriteInt32BigEndian(entry.AsSpan(4), count);
        BinaryPrimitives.WriteInt32BigEndian(entry.AsSpan(8), value);
        return entry;
    }

    private static byte[] Segment(byte marker, byte[] content) =>
        [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    private static byte[] Chunk(ReadOnlySpan<byte> type, byte[] content)
    {
        byte[] named = [.. type, .. content];
        var chunk = new byte[named.Length + 8];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        named.CopyTo(chunk, 4);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(named.Length + 4), Crc(named));
        return chunk;
    }

    private static byte[] RiffChunk(ReadOnlySpan<byte> type, byte[] content)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, content.Length);
        return [.. type, .. length, .. content, .. new byte[content.Length % 2]];
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
        }

        return ~crc;
    }
}
