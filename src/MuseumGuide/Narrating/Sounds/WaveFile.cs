using System.Buffers.Binary;

namespace MuseumGuide.Narrating.Sounds;

/// <summary>RIFF WAVE files of uncompressed sound.</summary>
public static class WaveFile
{
    /// <summary>Bytes before the first sample of what <see cref="Write"/> makes.</summary>
    public const int HeaderBytes = 44;

    private const int PcmFormat = 1;
    private const int ExtensibleFormat = 0xFFFE;

    /// <summary>Writes sound as a file of one channel and 16 bits.</summary>
    public static byte[] Write(Pcm sound)
    {
        var file = new byte[HeaderBytes + sound.Samples.Length];
        WriteHeader(file, sound.SampleRate, sound.Samples.Length);
        sound.Samples.Span.CopyTo(file.AsSpan(HeaderBytes));
        return file;
    }

    /// <summary>Reads a file of 16-bit PCM; several channels are mixed into one.</summary>
    /// <remarks>The sizes in the header may be those of a stream, longer than the file: what is there counts.</remarks>
    /// <exception cref="FormatException">It is not such a file.</exception>
    public static Pcm Read(ReadOnlyMemory<byte> file)
    {
        if (WaveHeader.Find(file.Span) is not { } header) throw new FormatException("This is not a WAVE file.");
        if (header.Format is not (PcmFormat or ExtensibleFormat) || header.BitsPerSample != 16)
            throw new FormatException("The sound is not 16-bit PCM.");
        var data = file.Slice(header.DataStart, header.DataLength / (2 * header.Channels) * (2 * header.Channels));
        return new Pcm(header.SampleRate, header.Channels == 1 ? data : Mix(data.Span, header.Channels));
    }

    private static void WriteHeader(Span<byte> file, int sampleRate, int length)
    {
        "RIFF"u8.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file[4..], HeaderBytes - 8 + length);
        "WAVEfmt "u8.CopyTo(file[8..]);
        BinaryPrimitives.WriteInt32LittleEndian(file[16..], 16);
        BinaryPrimitives.WriteInt16LittleEndian(file[20..], PcmFormat);
        BinaryPrimitives.WriteInt16LittleEndian(file[22..], 1);
        BinaryPrimitives.WriteInt32LittleEndian(file[24..], sampleRate);
        BinaryPrimitives.WriteInt32LittleEndian(file[28..], sampleRate * 2);
        BinaryPrimitives.WriteInt16LittleEndian(file[32..], 2);
        BinaryPrimitives.WriteInt16LittleEndian(file[34..], 16);
        "data"u8.CopyTo(file[36..]);
        BinaryPrimitives.WriteInt32LittleEndian(file[40..], length);
    }

    private static byte[] Mix(ReadOnlySpan<byte> data, int channels)
    {
        var frames = data.Length / (2 * channels);
        var mixed = new byte[frames * 2];
        for (var frame = 0; frame < frames; frame++)
        {
            var sum = 0;
            for (var channel = 0; channel < channels; channel++)
                sum += BinaryPrimitives.ReadInt16LittleEndian(data[(((frame * channels) + channel) * 2)..]);
            BinaryPrimitives.WriteInt16LittleEndian(mixed.AsSpan(frame * 2), (short)(sum / channels));
        }

        return mixed;
    }
}
