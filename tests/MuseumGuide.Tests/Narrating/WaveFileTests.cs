using System.Buffers.Binary;
using MuseumGuide.Narrating;
using MuseumGuide.Narrating.Sounds;

namespace MuseumGuide.Tests.Narrating;

public sealed class WaveFileTests
{
    [Fact]
    public void Read_gives_back_what_was_written()
    {
        var sound = new Pcm(22_050, new byte[] { 1, 2, 3, 4, 5, 6 });

        var read = WaveFile.Read(WaveFile.Write(sound));

        Assert.Equal(22_050, read.SampleRate);
        Assert.Equal(sound.Samples.ToArray(), read.Samples.ToArray());
    }

    [Theory]
    [InlineData(0xFFFFFFFF)]
    [InlineData(0x7FFFF000)]
    public void Read_takes_what_is_there_of_a_stream(uint announced)
    {
        var file = WaveFile.Write(new Pcm(8_000, new byte[] { 1, 2, 3, 4, 5 }));
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(40), announced);

        Assert.Equal([1, 2, 3, 4], WaveFile.Read(file).Samples.ToArray());
    }

    [Fact]
    public void Read_passes_over_other_chunks_and_mixes_two_channels()
    {
        var plain = WaveFile.Write(new Pcm(8_000, new byte[] { 10, 0, 20, 0 }));
        BinaryPrimitives.WriteInt16LittleEndian(plain.AsSpan(22), 2);
        byte[] file = [.. plain[..36], .. "LIST"u8, 3, 0, 0, 0, 1, 2, 3, 0, .. plain[36..]];

        Assert.Equal([15, 0], WaveFile.Read(file).Samples.ToArray());
    }

    [Fact]
    public void Read_refuses_every_file_that_is_cut_or_changed_without_breaking()
    {
        var whole = WaveFile.Write(new Pcm(8_000, new byte[100]));
        var random = new Random(3);
        for (var i = 0; i < 5_000; i++)
        {
            var file = whole[..random.Next(whole.Length + 1)];
            for (var j = random.Next(4); j > 0 && file.Length > 0; j--)
                file[random.Next(file.Length)] = (byte)random.Next(256);

            try
            {
                Assert.InRange(WaveFile.Read(file).Samples.Length, 0, 100);
            }
            catch (FormatException)
            {
                // The one way to refuse.
            }
        }
    }
}
