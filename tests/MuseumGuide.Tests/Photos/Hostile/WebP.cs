using System.Buffers.Binary;

namespace MuseumGuide.Tests.Photos.Hostile;

/// <summary>Writes the RIFF container of WebP files around chunks.</summary>
internal static class WebP
{
    public static byte[] File(params byte[][] chunks)
    {
        byte[] file = [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBP"u8, .. chunks.SelectMany(chunk => chunk)];
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), file.Length - 8);
        return file;
    }

    public static byte[] Chunk(ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        var chunk = new byte[8 + content.Length + (content.Length & 1)];
        type.CopyTo(chunk);
        BinaryPrimitives.WriteInt32LittleEndian(chunk.AsSpan(4), content.Length);
        content.CopyTo(chunk.AsSpan(8));
        return chunk;
    }

    public static byte[] Extended(int width, int height, byte flags)
    {
        var content = new byte[10];
        content[0] = flags;
        BinaryPrimitives.WriteInt32LittleEndian(content.AsSpan(4), width - 1);
        BinaryPrimitives.WriteUInt16LittleEndian(content.AsSpan(7), (ushort)(height - 1));
        return Chunk("VP8X"u8, content);
    }

    /// <summary>The picture chunk of a simple file, with its head.</summary>
    public static byte[] PictureOf(byte[] file) => file[12..];
}
