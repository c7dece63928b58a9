using System.Buffers.Binary;

namespace MuseumGuide.Photos.Headers;

/// <summary>The size that a WebP picture or canvas declares.</summary>
/// <param name="Width">Pixels across, at least 1.</param>
/// <param name="Height">Pixels down, at least 1.</param>
/// <param name="WorkingBytes">As in <see cref="ImageHeader.WorkingBytes"/>.</param>
internal sealed record WebPFrame(int Width, int Height, long WorkingBytes)
{
    private const int SideMask = 0x3FFF;

    /// <param name="content">A VP8X chunk.</param>
    public static WebPFrame? ParseCanvas(ReadOnlySpan<byte> content) =>
        content.Length < 10 ? null : new WebPFrame(ReadUInt24(content[4..]) + 1, ReadUInt24(content[7..]) + 1, 0);

    /// <param name="content">A VP8 chunk; its key frame begins with three tag bytes and a start code.</param>
    public static WebPFrame? ParseLossy(ReadOnlySpan<byte> content)
    {
        if (content.Length < 10 || (content[0] & 1) != 0)
            return null;
        if (!content[3..].StartsWith((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A]))
            return null;

        var width = BinaryPrimitives.ReadUInt16LittleEndian(content[6..]) & SideMask;
        var height = BinaryPrimitives.ReadUInt16LittleEndian(content[8..]) & SideMask;
        return width == 0 || height == 0 ? null : new WebPFrame(width, height, 0);
    }

    /// <param name="content">A VP8L chunk; the whole picture is held while it is decoded.</param>
    public static WebPFrame? ParseLossless(ReadOnlySpan<byte> content)
    {
        if (content.Length < 5 || content[0] != 0x2F)
            return null;

        var bits = BinaryPrimitives.ReadUInt32LittleEndian(content[1..]);
        var (width, height, version) = ((int)(bits & SideMask) + 1, (int)((bits >> 14) & SideMask) + 1, bits >> 29);
        return version != 0 ? null : new WebPFrame(width, height, (long)width * height * 4);
    }

    private static int ReadUInt24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
