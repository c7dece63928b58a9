using System.Buffers.Binary;
using MuseumGuide.Models;
using MuseumGuide.OpenAI.Resilience;
using MuseumGuide.OpenAI.Wire;

namespace MuseumGuide.Host.Tests.OpenAI;

public sealed class WavReaderTests
{
    private static readonly byte[] Samples = [1, 0, 2, 0, 3, 0, 4, 0];

    [Theory]
    [InlineData(8u)]
    [InlineData(0u)]
    [InlineData(uint.MaxValue)]
    [InlineData(0x7FFFFFFFu)]
    public void Read_takes_what_came_whatever_size_is_stated(uint statedSize)
    {
        var sound = WavReader.Read(Wav(statedSize: statedSize));

        Assert.Equal(16_000, sound.SampleRate);
        Assert.Equal(Samples, sound.Samples.ToArray());
    }

    [Fact]
    public void Read_stops_where_the_samples_end()
    {
        var sound = WavReader.Read((byte[])[.. Wav(), .. "LIST"u8, 4, 0, 0, 0, 1, 2, 3, 4]);

        Assert.Equal(Samples, sound.Samples.ToArray());
    }

    [Fact]
    public void Read_skips_chunks_it_does_not_know()
    {
        var sound = WavReader.Read(Wav(between: [.. "LIST"u8, 3, 0, 0, 0, 1, 2, 3, 0]));

        Assert.Equal(Samples, sound.Samples.ToArray());
    }

    [Fact]
    public void Read_mixes_two_channels_into_one()
    {
        var sound = WavReader.Read(Wav(channels: 2));

        Assert.Equal([1, 0, 3, 0], sound.Samples.ToArray());
    }

    [Fact]
    public void Read_drops_half_a_sample_at_the_end()
    {
        var sound = WavReader.Read((byte[])[.. Wav(statedSize: uint.MaxValue), 9]);

        Assert.Equal(Samples, sound.Samples.ToArray());
    }

    [Theory]
    [InlineData(3, 1, 16, 16_000)]
    [InlineData(1, 6, 16, 16_000)]
    [InlineData(1, 1, 8, 16_000)]
    [InlineData(1, 1, 16, 0)]
    public void Read_refuses_other_forms(ushort kind, ushort channels, ushort bits, int rate)
    {
        var wav = Wav(kind: kind, channels: channels, bits: bits, rate: rate);

        var refusal = Assert.Throws<FaultException>(() => WavReader.Read(wav));

        Assert.Equal(ModelFailure.Malformed, refusal.Fault.Failure);
    }

    [Fact]
    public void Read_refuses_every_file_that_ends_before_its_first_sample()
    {
        var wav = Wav();

        for (var length = 0; length < wav.Length - Samples.Length + 2; length++)
        {
            var cut = wav.AsMemory(0, length);
            Assert.Throws<FaultException>(() => WavReader.Read(cut));
        }
    }

    private static byte[] Wav(
        uint? statedSize = null, ushort kind = 1, ushort channels = 1, ushort bits = 16, int rate = 16_000,
        byte[]? between = null)
    {
        var format = new byte[24];
        "fmt "u8.CopyTo(format);
        BinaryPrimitives.WriteInt32LittleEndian(format.AsSpan(4), 16);
        BinaryPrimitives.WriteUInt16LittleEndian(format.AsSpan(8), kind);
        BinaryPrimitives.WriteUInt16LittleEndian(format.AsSpan(10), channels);
        BinaryPrimitives.WriteInt32LittleEndian(format.AsSpan(12), rate);
        BinaryPrimitives.WriteUInt16LittleEndian(format.AsSpan(22), bits);
        var size = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(size, statedSize ?? (uint)Samples.Length);
        return
        [
            .. "RIFF"u8, 0, 0, 0, 0, .. "WAVE"u8, .. format, .. between ?? [], .. "data"u8, .. size, .. Samples,
        ];
    }
}
