using System.Buffers.Binary;

namespace MuseumGuide.Photos.Headers;

/// <summary>A PNG's IHDR chunk.</summary>
/// <param name="Width">Pixels across, at least 1.</param>
/// <param name="Height">Pixels down, at least 1.</param>
/// <param name="IsPalette">Pixels are numbers of palette entries.</param>
/// <param name="IsDeep">16 bits a sample.</param>
/// <param name="IsInterlaced">Sent in seven passes of growing detail.</param>
/// <param name="RawBytes">The rows before compression.</param>
internal sealed record PngFrame(
    int Width, int Height, bool IsPalette, bool IsDeep, bool IsInterlaced, long RawBytes)
{
    private const int Palette = 3;

    /// <summary>Plain pixels that decoding costs as much as.</summary>
    public long PricedPixels => (long)Width * Height * (IsDeep ? 2 : 1) * (IsInterlaced ? 2 : 1);

    /// <summary>As in <see cref="ImageHeader.WorkingBytes"/>: passes are put together before any row is whole.</summary>
    public long WorkingBytes => IsInterlaced ? RawBytes : 0;

    /// <returns>Null where the chunk breaks the specification.</returns>
    public static PngFrame? Parse(ReadOnlySpan<byte> content)
    {
        if (content.Length != 13)
            return null;

        var width = BinaryPrimitives.ReadUInt32BigEndian(content);
        var height = BinaryPrimitives.ReadUInt32BigEndian(content[4..]);
        var (depth, color, interlace) = (content[8], content[9], content[12]);
        var channels = Channels(color, depth);
        if (width is 0 or > int.MaxValue || height is 0 or > int.MaxValue || channels == 0)
            return null;
        if (content[10] != 0 || content[11] != 0 || interlace > 1)
            return null;

        var rowBytes = ((long)width * channels * depth + 7) / 8;
        return new PngFrame(
            (int)width, (int)height, color == Palette, depth == 16, interlace == 1, rowBytes * height);
    }

    private static int Channels(byte color, byte depth) => (color, depth) switch
    {
        (0, 1 or 2 or 4 or 8 or 16) => 1,
        (2, 8 or 16) => 3,
        (Palette, 1 or 2 or 4 or 8) => 1,
        (4, 8 or 16) => 2,
        (6, 8 or 16) => 4,
        _ => 0,
    };
}
