using System.Buffers.Binary;

namespace MuseumGuide.Narrating.Sounds;

/// <summary>What the head of a RIFF WAVE file says, checked against the bytes that are there.</summary>
/// <param name="Format">The format tag: 1 for PCM.</param>
/// <param name="ByteRate">Bytes a second, more than 0.</param>
/// <param name="DataStart">Where the first sample lies.</param>
/// <param name="DataLength">Bytes of sound that are there.</param>
/// <param name="IsWhole">Whether all the bytes are there that the header announces.</param>
internal sealed record WaveHeader(
    int Format, int Channels, int SampleRate, int ByteRate, int BitsPerSample, int DataStart, int DataLength,
    bool IsWhole)
{
    private const int MostChunks = 64;

    // Programs that write into a pipe cannot know the length and put in one of these.
    private const uint StreamLength = 0x7FFF0000;

    /// <summary>How long it plays.</summary>
    public TimeSpan Duration => TimeSpan.FromSeconds((double)DataLength / ByteRate);

    /// <returns>Null where it is no WAVE file, or one without sound.</returns>
    public static WaveHeader? Find(ReadOnlySpan<byte> file)
    {
        if (file.Length < 12 || !file.StartsWith("RIFF"u8) || !file[8..].StartsWith("WAVE"u8)) return null;

        var at = 12L;
        var format = -1;
        for (var chunk = 0; chunk < MostChunks && at + 8 <= file.Length; chunk++)
        {
            var name = file.Slice((int)at, 4);
            var length = BinaryPrimitives.ReadUInt32LittleEndian(file[((int)at + 4)..]);
            var start = (int)at + 8;
            if (name.SequenceEqual("fmt "u8)) format = start;
            if (name.SequenceEqual("data"u8)) return format < 0 ? null : Of(file, format, start, length);
            at = start + (long)length + (length & 1);
        }

        return null;
    }

    private static WaveHeader? Of(ReadOnlySpan<byte> file, int format, int start, uint announced)
    {
        if (format + 16 > file.Length) return null;
        var fields = file[format..];
        var channels = BinaryPrimitives.ReadUInt16LittleEndian(fields[2..]);
        var sampleRate = BinaryPrimitives.ReadUInt32LittleEndian(fields[4..]);
        var byteRate = BinaryPrimitives.ReadUInt32LittleEndian(fields[8..]);
        var bits = BinaryPrimitives.ReadUInt16LittleEndian(fields[14..]);
        if (channels is 0 or > 32 || sampleRate is < 1_000 or > 768_000) return null;
        if (byteRate is < 100 or > 100_000_000) return null;
        var there = file.Length - start;
        return new WaveHeader(
            BinaryPrimitives.ReadUInt16LittleEndian(fields), channels, (int)sampleRate, (int)byteRate, bits, start,
            (int)Math.Min(announced, there), announced <= there || announced >= StreamLength);
    }
}
