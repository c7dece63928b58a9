using System.Buffers.Binary;

namespace MuseumGuide.Narrating.Recordings;

/// <summary>Reads how long an MP4 plays from its movie header (ISO/IEC 14496-12, section 8.2.2).</summary>
internal static class Mp4Duration
{
    private const int MostBoxes = 1_000;

    public static TimeSpan? Find(ReadOnlySpan<byte> file)
    {
        var movie = FindBox(file, "moov"u8);
        var header = FindBox(movie, "mvhd"u8);
        if (header.Length < 32) return null;
        var isLong = header[0] == 1;
        var scale = BinaryPrimitives.ReadUInt32BigEndian(header[(isLong ? 20 : 12)..]);
        var length = isLong
            ? BinaryPrimitives.ReadUInt64BigEndian(header[24..])
            : BinaryPrimitives.ReadUInt32BigEndian(header[16..]);
        // A recorder that writes in fragments leaves 0, or all ones.
        var seconds = (double)length / Math.Max(scale, 1);
        return scale > 0 && seconds is > 0 and < 1_000_000 ? TimeSpan.FromSeconds(seconds) : null;
    }

    private static ReadOnlySpan<byte> FindBox(ReadOnlySpan<byte> boxes, ReadOnlySpan<byte> name)
    {
        for (var i = 0; i < MostBoxes && boxes.Length >= 8; i++)
        {
            long size = BinaryPrimitives.ReadUInt32BigEndian(boxes);
            var head = 8;
            if (size == 1 && boxes.Length >= 16)
            {
                size = BinaryPrimitives.ReadInt64BigEndian(boxes[8..]);
                head = 16;
            }

            if (size == 0) size = boxes.Length;
            if (size < head || size > boxes.Length) return [];
            if (boxes[4..8].SequenceEqual(name)) return boxes[head..(int)size];
            boxes = boxes[(int)size..];
        }

        return [];
    }
}
