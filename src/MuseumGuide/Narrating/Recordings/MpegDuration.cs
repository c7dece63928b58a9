using System.Buffers.Binary;

namespace MuseumGuide.Narrating.Recordings;

/// <summary>Adds up how long an MP3's frames play (ISO/IEC 11172-3, layer III).</summary>
internal static class MpegDuration
{
    private static readonly int[] Rates1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
    private static readonly int[] Rates2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
    private static readonly int[] Frequencies = [44_100, 48_000, 32_000];

    public static bool IsFrame(ReadOnlySpan<byte> bytes) => FrameOf(bytes) is not null;

    /// <returns>Null where no frame is found.</returns>
    public static TimeSpan? Find(ReadOnlySpan<byte> file)
    {
        var at = TagBytes(file);
        var seconds = 0.0;
        var found = 0;
        while (at + 4 <= file.Length)
        {
            if (FrameOf(file[at..]) is not { } frame)
            {
                // Rubbish between frames; a whole kilobyte of it is another matter.
                var next = file.Slice(at + 1, Math.Min(1024, file.Length - at - 1)).IndexOf((byte)0xFF);
                if (next < 0) break;
                at += next + 1;
                continue;
            }

            seconds += frame.Seconds;
            found++;
            at += frame.Bytes;
        }

        return found == 0 ? null : TimeSpan.FromSeconds(seconds);
    }

    private static int TagBytes(ReadOnlySpan<byte> file)
    {
        if (file.Length < 10 || !file.StartsWith("ID3"u8)) return 0;
        // Seven bits to a byte.
        var size = ((file[6] & 0x7F) << 21) | ((file[7] & 0x7F) << 14) | ((file[8] & 0x7F) << 7) | (file[9] & 0x7F);
        return Math.Min(size + 10, file.Length);
    }

    private static (int Bytes, double Seconds)? FrameOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4) return null;
        var head = BinaryPrimitives.ReadUInt32BigEndian(bytes);
        var version = (head >> 19) & 3;
        var rateIndex = (int)((head >> 12) & 15);
        var frequencyIndex = (int)((head >> 10) & 3);
        // Eleven set bits, a version that exists, layer III.
        if (head >> 21 != 0x7FF || version == 1 || ((head >> 17) & 3) != 1) return null;
        if (rateIndex is 0 or 15 || frequencyIndex == 3) return null;

        var isFirst = version == 3;
        var rate = (isFirst ? Rates1 : Rates2)[rateIndex] * 1000;
        var frequency = Frequencies[frequencyIndex] / (isFirst ? 1 : version == 2 ? 2 : 4);
        var samples = isFirst ? 1152 : 576;
        return ((samples / 8 * rate / frequency) + (int)((head >> 9) & 1), (double)samples / frequency);
    }
}
