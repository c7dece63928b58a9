using System.Buffers.Binary;

namespace MuseumGuide.Photos.Headers;

/// <summary>A JPEG's start-of-frame segment.</summary>
/// <param name="Width">Pixels across, at least 1.</param>
/// <param name="Height">Pixels down, at least 1.</param>
/// <param name="Components">1, 3 or 4.</param>
/// <param name="Progressive">Sent in passes of growing quality.</param>
/// <param name="CoefficientBytes">All coefficients of all components at two bytes each.</param>
/// <param name="FewestBlocks">Blocks of the component with most of them, leaving out the padding.</param>
internal sealed record JpegFrame(
    int Width, int Height, int Components, bool Progressive, long CoefficientBytes, long FewestBlocks)
{
    private const int BlockSide = 8;
    private const int BytesPerBlock = 128;

    /// <summary>Whether a start-of-frame marker announces a process that is decoded: lossy Huffman.</summary>
    public static bool IsReadable(byte marker) => marker is 0xC0 or 0xC1 or 0xC2;

    /// <param name="content">The segment after its length field.</param>
    /// <returns>Null, with the reason, where the segment does not describe a picture that is decoded.</returns>
    public static JpegFrame? Parse(byte marker, ReadOnlySpan<byte> content, out PhotoRefusal refusal)
    {
        refusal = PhotoRefusal.Damaged;
        if (content.Length < 6)
            return null;

        var height = BinaryPrimitives.ReadUInt16BigEndian(content[1..]);
        var width = BinaryPrimitives.ReadUInt16BigEndian(content[3..]);
        var components = content[5];
        if (content.Length < 6 + components * 3 || width == 0 || components == 0)
            return null;

        // A height of 0 would be told only after the first scan, which hardly any decoder understands.
        if (content[0] != 8 || height == 0 || components is not (1 or 3 or 4))
        {
            refusal = PhotoRefusal.Unsupported;
            return null;
        }

        var (widest, tallest) = (0, 0);
        for (var i = 0; i < components; i++)
        {
            var (across, down) = Sampling(content, i);
            if (across is < 1 or > 4 || down is < 1 or > 4)
                return null;
            (widest, tallest) = (Math.Max(widest, across), Math.Max(tallest, down));
        }

        var (unitsAcross, unitsDown) = (Units(width, widest), Units(height, tallest));
        var blocks = 0L;
        for (var i = 0; i < components; i++)
        {
            var (across, down) = Sampling(content, i);
            blocks += unitsAcross * across * unitsDown * down;
        }

        return new JpegFrame(
            width, height, components, marker == 0xC2, blocks * BytesPerBlock, Units(width, 1) * Units(height, 1));
    }

    private static (int Across, int Down) Sampling(ReadOnlySpan<byte> content, int component)
    {
        var factors = content[7 + component * 3];
        return (factors >> 4, factors & 15);
    }

    private static long Units(int side, int factor) => (side + BlockSide * factor - 1) / (BlockSide * factor);
}
