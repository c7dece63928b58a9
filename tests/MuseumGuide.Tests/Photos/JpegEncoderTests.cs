using MuseumGuide.Photos;
using MuseumGuide.Tests.Photos.Hostile;

namespace MuseumGuide.Tests.Photos;

public sealed class JpegEncoderTests
{
    [Theory]
    [InlineData(75)]
    [InlineData(92)]
    public async Task Encode_writes_what_can_be_read_back(int quality)
    {
        using var desk = new PhotoDesk();

        var decoded = await desk.DecodeAsync(JpegEncoder.Encode(Pictures.Quarters(120, 80), quality));

        Assert.Equal((120, 80), (decoded.Width, decoded.Height));
        Assert.InRange(decoded.At(100, 60).Red, 225, 255);
        Assert.InRange(decoded.At(100, 60).Blue, 0, 40);
    }

    [Fact]
    public void Encode_makes_smaller_files_of_lower_quality() => Assert.True(
        JpegEncoder.Encode(Pictures.Waves(200, 200), 50).Length
        < JpegEncoder.Encode(Pictures.Waves(200, 200), 85).Length);

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public void Encode_refuses_other_qualities(int quality) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => JpegEncoder.Encode(Pictures.Waves(8, 8), quality));
}
