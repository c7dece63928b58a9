using System.Buffers.Binary;
using System.Text;
using MuseumGuide.Narrating;
using MuseumGuide.Narrating.Recordings;
using MuseumGuide.Narrating.Sounds;

namespace MuseumGuide.Tests.Narrating;

public sealed class RecordingInspectorTests
{
    [Fact]
    public void Inspect_reads_how_long_a_wave_file_plays()
    {
        var report = RecordingInspector.Inspect(WaveFile.Write(Tone(8_000)));

        Assert.Equal(new RecordingReport(RecordingKind.Wav, TimeSpan.FromSeconds(1)), report);
        Assert.Equal("audio/wav", report!.ContentType);
    }

    [Fact]
    public void Inspect_hears_silence_and_sees_a_file_that_was_cut()
    {
        Assert.True(RecordingInspector.Inspect(WaveFile.Write(new Pcm(8_000, new byte[800])))!.IsSilent);
        Assert.True(RecordingInspector.Inspect(WaveFile.Write(Tone(8_000)).AsSpan(0, 5_000))!.IsBroken);
        Assert.True(RecordingInspector.Inspect("RIFF\u0001\0\0\0WAVEfmt "u8)!.IsBroken);
    }

    [Fact]
    public void Inspect_reads_the_length_of_a_webm_that_a_browser_left_blank()
    {
        // Segment and cluster of unknown size; two blocks 20 ms and 1,480 ms into a cluster at 2,000 ms.
        byte[] file =
        [
            0x1A, 0x45, 0xDF, 0xA3, 0x80, 0x18, 0x53, 0x80, 0x67, 0x01, 255, 255, 255, 255, 255, 255, 255,
            0x15, 0x49, 0xA9, 0x66, 0x87, 0x2A, 0xD7, 0xB1, 0x83, 0x0F, 0x42, 0x40,
            0x1F, 0x43, 0xB6, 0x75, 0xFF, 0xE7, 0x82, 0x07, 0xD0,
            0xA3, 0x85, 0x81, 0, 20, 0, 9, 0xA3, 0x85, 0x81, 0x05, 0xC8, 0, 9,
        ];

        var report = RecordingInspector.Inspect(file);

        Assert.Equal(new RecordingReport(RecordingKind.WebM, TimeSpan.FromMilliseconds(3_480)), report);
    }

    [Fact]
    public void Inspect_reads_the_length_of_ogg_flac_mp4_and_mp3()
    {
        Assert.Equal(61, Seconds([.. "OggS"u8, .. new byte[24], .. "OpusHead"u8, .. new byte[11],
            .. "OggS"u8, 0, 4, .. Little(61 * 48_000), .. new byte[14]]));
        Assert.Equal(2, Seconds([.. "fLaC"u8, 0x80, 0, 0, 34, .. new byte[10],
            .. Big((16_000UL << 44) | (15UL << 36) | 32_000), .. new byte[20]]));
        Assert.Equal(90, Seconds([.. Box("ftyp", "M4A \0\0\0\0"u8), .. Box("moov", Box("mvhd",
            [.. new byte[12], 0, 0, 3, 232, .. new byte[] { 0, 1, 0x5F, 0x90 }, .. new byte[80]]))]));

        // MPEG 1 layer III, 128 kbit/s, 48 kHz: 384 bytes and 24 ms a frame.
        byte[] frame = [0xFF, 0xFB, 0x94, 0, .. new byte[380]];
        byte[] tag = [.. "ID3"u8, 4, 0, 0, 0, 0, 0, 5, .. new byte[5]];
        byte[] file = [.. tag, .. Enumerable.Repeat(frame, 100).SelectMany(f => f)];
        Assert.Equal(2.4, Seconds(file)!.Value, 6);
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("<html><audio>")]
    [InlineData("RIFF....AVI LIST")]
    public void Inspect_knows_what_is_no_recording(string text) =>
        Assert.Null(RecordingInspector.Inspect(Encoding.ASCII.GetBytes(text)));

    [Fact]
    public void Inspect_survives_every_kind_of_rubbish()
    {
        byte[][] heads =
        [
            [0x1A, 0x45, 0xDF, 0xA3], [.. "OggS"u8], [.. "fLaC"u8], [.. "RIFF....WAVE"u8],
            [0, 0, 0, 8, .. "ftyp"u8, 0, 0, 0, 1],
            [.. "ID3"u8], [0xFF, 0xFB, 0x94, 0],
        ];
        var random = new Random(11);
        for (var i = 0; i < 20_000; i++)
        {
            var rest = new byte[random.Next(300)];
            random.NextBytes(rest);

            var report = RecordingInspector.Inspect([.. heads[i % heads.Length], .. rest]);

            Assert.True(
                report?.Duration is null || report.Duration > TimeSpan.Zero || report.IsBroken
                || report.Kind == RecordingKind.Wav);
        }
    }

    private static double? Seconds(byte[] file) => RecordingInspector.Inspect(file)?.Duration?.TotalSeconds;

    private static Pcm Tone(int samples) =>
        new(8_000,
            Enumerable.Range(0, samples).SelectMany(i => BitConverter.GetBytes((short)(i % 50 * 200))).ToArray());

    private static byte[] Box(string name, ReadOnlySpan<byte> content)
    {
        var size = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(size, content.Length + 8);
        return [.. size, .. Encoding.ASCII.GetBytes(name), .. content];
    }

    private static byte[] Little(long value)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, value);
        return bytes;
    }

    private static byte[] Big(ulong value)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, value);
        return bytes;
    }
}
