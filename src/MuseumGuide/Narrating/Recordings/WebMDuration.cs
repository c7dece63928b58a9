using System.Buffers.Binary;

namespace MuseumGuide.Narrating.Recordings;

/// <summary>Reads how long a WebM plays: from its head, else from the time of its last block, for browsers leave the
/// head blank (RFC 9559).</summary>
internal static class WebMDuration
{
    private const uint Segment = 0x18538067;
    private const uint Info = 0x1549A966;
    private const uint Cluster = 0x1F43B675;
    private const uint BlockGroup = 0xA0;
    private const uint Scale = 0x2AD7B1;
    private const uint Length = 0x4489;
    private const uint ClusterTime = 0xE7;
    private const uint SimpleBlock = 0xA3;
    private const uint Block = 0xA1;

    public static TimeSpan? Find(ReadOnlySpan<byte> file)
    {
        var scale = 1_000_000.0;
        var length = 0.0;
        var cluster = 0.0;
        var last = -1.0;
        var at = 0;
        while (at < file.Length && TryReadNumber(file, ref at, keepsMarker: true, out var id)
            && TryReadNumber(file, ref at, keepsMarker: false, out var size))
        {
            // These are looked into; their own size, often unknown while recording, is not needed.
            if (id is Segment or Info or Cluster or BlockGroup) continue;
            if (size > (ulong)(file.Length - at)) break;
            var content = file.Slice(at, (int)size);
            at += (int)size;
            switch (id)
            {
                case Scale: scale = Math.Max(1, ReadUnsigned(content)); break;
                case Length: length = ReadFloat(content); break;
                case ClusterTime: cluster = ReadUnsigned(content); break;
                case SimpleBlock or Block when content.Length >= 4:
                    last = Math.Max(last, cluster + BinaryPrimitives.ReadInt16BigEndian(content[1..]));
                    break;
            }
        }

        var seconds = Math.Max(length, last) * scale / 1e9;
        return seconds is > 0 and < 1_000_000 ? TimeSpan.FromSeconds(seconds) : null;
    }

    private static bool TryReadNumber(ReadOnlySpan<byte> file, ref int at, bool keepsMarker, out ulong number)
    {
        number = 0;
        if (at >= file.Length) return false;
        var bytes = System.Numerics.BitOperations.LeadingZeroCount((uint)file[at]) - 23;
        if (bytes > 8 || at + bytes > file.Length) return false;
        for (var i = 0; i < bytes; i++) number = (number << 8) | file[at + i];
        at += bytes;
        if (!keepsMarker) number &= (1UL << (7 * bytes)) - 1;
        return true;
    }

    private static double ReadUnsigned(ReadOnlySpan<byte> content)
    {
        ulong value = 0;
        foreach (var part in content[..Math.Min(8, content.Length)]) value = (value << 8) | part;
        return value;
    }

    private static double ReadFloat(ReadOnlySpan<byte> content)
    {
        var value = content.Length switch
        {
            4 => BinaryPrimitives.ReadSingleBigEndian(content),
            8 => BinaryPrimitives.ReadDoubleBigEndian(content),
            _ => 0,
        };
        return double.IsFinite(value) ? value : 0;
    }
}
