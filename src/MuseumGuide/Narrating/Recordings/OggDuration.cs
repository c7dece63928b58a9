using System.Buffers.Binary;

namespace MuseumGuide.Narrating.Recordings;

/// <summary>Reads how long an Ogg stream plays from the position on its last page (RFC 3533).</summary>
internal static class OggDuration
{
    private const int OpusRate = 48_000;

    public static TimeSpan? Find(ReadOnlySpan<byte> file)
    {
        if (RateOf(file) is not { } rate) return null;
        var last = file.LastIndexOf("OggS"u8);
        if (last < 0 || last + 14 > file.Length) return null;
        var position = BinaryPrimitives.ReadInt64LittleEndian(file[(last + 6)..]);
        var seconds = (double)position / rate;
        return seconds is > 0 and < 1_000_000 ? TimeSpan.FromSeconds(seconds) : null;
    }

    private static int? RateOf(ReadOnlySpan<byte> file)
    {
        var head = file[..Math.Min(file.Length, 512)];
        if (head.IndexOf("OpusHead"u8) >= 0) return OpusRate;
        var vorbis = head.IndexOf("\u0001vorbis"u8);
        if (vorbis < 0 || vorbis + 16 > head.Length) return null;
        var rate = BinaryPrimitives.ReadInt32LittleEndian(head[(vorbis + 12)..]);
        return rate > 0 ? rate : null;
    }
}
