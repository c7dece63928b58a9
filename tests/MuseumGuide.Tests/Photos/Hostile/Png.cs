using System.Buffers.Binary;
using System.IO.Compression;

namespace MuseumGuide.Tests.Photos.Hostile;

/// <summary>Writes PNGs chunk by chunk, also such as lie about themselves.</summary>
internal static class Png
{
    public static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static byte[] File(params byte[][] chunks) => [.. Signature, .. chunks.SelectMany(chunk => chunk)];

    /// <param name="color">0 gray, 2 RGB, 3 palette, 4 gray with opacity, 6 RGB with opacity.</param>
    public static byte[] Header(int width, int height, byte depth = 8, byte color = 2, byte interlace = 0)
    {
        var content = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(content, width);
        BinaryPrimitives.WriteInt32BigEndian(content.AsSpan(4), height);
        (content[8], content[9], content[12]) = (depth, color, interlace);
        return Chunk("IHDR"u8, content);
    }

    /// <summary>Filter bytes must be among the rows.</summary>
    public static byte[] Data(ReadOnlySpan<byte> rows)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.SmallestSize))
            deflate.Write(rows);
        return Chunk("IDAT"u8, packed.ToArray());
    }

    /// <summary>As <see cref="Data"/> for many rows of zeros.</summary>
    public static byte[] EmptyData(int rowLength, int rows)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.SmallestSize))
        {
            var row = new byte[rowLength];
            for (var i = 0; i < rows; i++)
                deflate.Write(row);
        }

        return Chunk("IDAT"u8, packed.ToArray());
    }

    public static byte[] End() => Chunk("IEND"u8, []);

    public static byte[] Chunk(ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        var chunk = new byte[12 + content.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        type.CopyTo(chunk.AsSpan(4));
        content.CopyTo(chunk.AsSpan(8));
        var checksum = Crc(chunk.AsSpan(4, 4 + content.Length));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + content.Length), checksum);
        return chunk;
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320u);
        }

        return ~crc;
    }
}
