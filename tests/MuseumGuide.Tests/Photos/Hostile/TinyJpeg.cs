using System.Buffers.Binary;

namespace MuseumGuide.Tests.Photos.Hostile;

/// <summary>Writes JPEGs of flat 8x8 blocks that no ordinary encoder writes: CMYK, thousands of scans, odd
/// frames.</summary>
internal sealed class TinyJpeg
{
    private static readonly byte[] DcTable =
    [
        0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
    ];
    private static readonly byte[] AcTable = [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    public int Width { get; init; } = 64;

    public int Height { get; init; } = 48;

    public int Components { get; init; } = 3;

    public byte Frame { get; init; } = 0xC0;

    public byte Precision { get; init; } = 8;

    /// <summary>Further passes over the last component; for progressive frames only.</summary>
    public int ExtraScans { get; init; }

    /// <summary>Segments with their marker, put after the start of image.</summary>
    public IReadOnlyList<(byte Marker, byte[] Content)> Segments { get; init; } = [];

    /// <summary>The value of a component in block (x, y), 0 to 255.</summary>
    public Func<int, int, int, byte> Sample { get; init; } =
        (component, x, y) => (byte)(40 * component + 9 * x + 5 * y);

    public static byte[] Adobe(byte transform) => [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, transform];

    public byte[] Build()
    {
        using var file = new MemoryStream();
        file.Write([0xFF, 0xD8]);
        foreach (var (marker, content) in Segments)
            Segment(file, marker, content);
        Segment(file, 0xDB, [0, .. Enumerable.Repeat((byte)8, 64)]);
        Segment(file, Frame, FrameContent());
        Segment(file, 0xC4, [0x00, .. DcTable]);
        Segment(file, 0xC4, [0x10, .. AcTable]);
        if (Frame == 0xC2)
        {
            Scan(file, 0, Components, 0, 0);
            for (var i = 0; i < Components + ExtraScans; i++)
                Scan(file, Math.Min(i, Components - 1), 1, 1, 63);
        }
        else
        {
            Scan(file, 0, Components, 0, 63);
        }

        file.Write([0xFF, 0xD9]);
        return file.ToArray();
    }

    private static void Segment(MemoryStream file, byte marker, ReadOnlySpan<byte> content)
    {
        Span<byte> head = [0xFF, marker, 0, 0];
        BinaryPrimitives.WriteUInt16BigEndian(head[2..], (ushort)(content.Length + 2));
        file.Write(head);
        file.Write(content);
    }

    private byte[] FrameContent()
    {
        var content = new byte[6 + Components * 3];
        content[0] = Precision;
        BinaryPrimitives.WriteUInt16BigEndian(content.AsSpan(1), (ushort)Height);
        BinaryPrimitives.WriteUInt16BigEndian(content.AsSpan(3), (ushort)Width);
        content[5] = (byte)Components;
        for (var i = 0; i < Components; i++)
            (content[6 + i * 3], content[7 + i * 3]) = ((byte)(i + 1), 0x11);
        return content;
    }

    private void Scan(MemoryStream file, int first, int count, byte from, byte to)
    {
        var components = Enumerable.Range(first + 1, count).SelectMany(id => new byte[] { (byte)id, 0 });
        byte[] content = [(byte)count, .. components, from, to, 0];
        Segment(file, 0xDA, content);
        var bits = new BitWriter(file);
        var previous = new int[Components];
        for (var y = 0; y < (Height + 7) / 8; y++)
        {
            for (var x = 0; x < (Width + 7) / 8; x++)
            {
                for (var component = first; component < first + count; component++)
                {
                    if (from == 0)
                        Dc(bits, Sample(component, x, y) - 128, ref previous[component]);
                    if (to > 0)
                        bits.Write(0, 1); // end of block
                }
            }
        }

        bits.Flush();
    }

    private static void Dc(BitWriter bits, int value, ref int previous)
    {
        var difference = value - previous;
        previous = value;
        var length = 32 - int.LeadingZeroCount(Math.Abs(difference));
        bits.Write(length, 4);
        bits.Write(difference < 0 ? difference + (1 << length) - 1 : difference, length);
    }

    private sealed class BitWriter(MemoryStream file)
    {
        private int _buffer;
        private int _filled;

        public void Write(int value, int length)
        {
            for (var bit = length - 1; bit >= 0; bit--)
            {
                _buffer = (_buffer << 1) | ((value >> bit) & 1);
                if (++_filled == 8)
                    Put();
            }
        }

        public void Flush()
        {
            while (_filled != 0)
                Write(1, 1);
        }

        private void Put()
        {
            file.WriteByte((byte)_buffer);
            if (_buffer == 0xFF)
                file.WriteByte(0);
            (_buffer, _filled) = (0, 0);
        }
    }
}
