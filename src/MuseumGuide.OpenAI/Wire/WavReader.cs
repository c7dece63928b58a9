using System.Buffers.Binary;
using MuseumGuide.Narrating;
using MuseumGuide.OpenAI.Resilience;

namespace MuseumGuide.OpenAI.Wire;

/// <summary>Takes the samples out of a WAV file as providers stream it: the sizes in its header may be wrong.</summary>
internal static class WavReader
{
    private const int HeaderBytes = 12;
    private const int ChunkHeaderBytes = 8;
    private const int PlainPcm = 1;
    private const int ExtensibleFormat = 0xFFFE;

    /// <exception cref="FaultException">It is no WAV file of 16-bit samples in one or two channels, or is empty.
    /// </exception>
    public static Pcm Read(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        if (bytes.Length < HeaderBytes || !bytes[..4].SequenceEqual("RIFF"u8) || !bytes[8..12].SequenceEqual("WAVE"u8))
            throw Unreadable();

        var (rate, channels) = (0, 0);
        for (long at = HeaderBytes; at + ChunkHeaderBytes <= bytes.Length;)
        {
            var chunk = bytes[(int)at..];
            long size = BinaryPrimitives.ReadUInt32LittleEndian(chunk[4..]);
            var start = (int)at + ChunkHeaderBytes;
            if (chunk[..4].SequenceEqual("fmt "u8))
            {
                if (size < 16 || start + size > bytes.Length) throw Unreadable();
                (rate, channels) = ReadFormat(bytes[start..]);
            }
            else if (chunk[..4].SequenceEqual("data"u8))
            {
                // Streamed files state 0, the greatest number or a guess: what came is what there is.
                var length = size == 0 ? bytes.Length - start : (int)Math.Min(size, bytes.Length - start);
                return channels switch
                {
                    1 => Bare(file.Slice(start, length), rate),
                    2 => Bare(Mix(file.Span.Slice(start, length)), rate),
                    _ => throw Unreadable(),
                };
            }

            at = start + size + (size & 1);
        }

        throw Unreadable();
    }

    /// <exception cref="FaultException">There is not one sample.</exception>
    public static Pcm Bare(ReadOnlyMemory<byte> samples, int sampleRate) =>
        samples.Length >= 2
            ? new Pcm(sampleRate, samples[..(samples.Length & ~1)])
            : throw new FaultException(Fault.Malformed("no sound"));

    private static (int Rate, int Channels) ReadFormat(ReadOnlySpan<byte> format)
    {
        var kind = BinaryPrimitives.ReadUInt16LittleEndian(format);
        var channels = BinaryPrimitives.ReadUInt16LittleEndian(format[2..]);
        var rate = BinaryPrimitives.ReadInt32LittleEndian(format[4..]);
        var bits = BinaryPrimitives.ReadUInt16LittleEndian(format[14..]);
        return kind is PlainPcm or ExtensibleFormat && bits == 16 && rate is >= 8_000 and <= 192_000
            ? (rate, channels)
            : throw Unreadable();
    }

    private static byte[] Mix(ReadOnlySpan<byte> stereo)
    {
        var mono = new byte[stereo.Length / 4 * 2];
        for (var i = 0; i < mono.Length; i += 2)
        {
            var left = BinaryPrimitives.ReadInt16LittleEndian(stereo[(2 * i)..]);
            var right = BinaryPrimitives.ReadInt16LittleEndian(stereo[((2 * i) + 2)..]);
            BinaryPrimitives.WriteInt16LittleEndian(mono.AsSpan(i), (short)((left + right) / 2));
        }

        return mono;
    }

    private static FaultException Unreadable() => new(Fault.Malformed("no sound that can be read"));
}
