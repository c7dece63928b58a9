using MuseumGuide.Photos.Headers;
using MuseumGuide.Tests.Photos.Hostile;

namespace MuseumGuide.Tests.Photos;

public sealed class ExifOrientationTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(8)]
    public void Read_understands_both_byte_orders(byte orientation)
    {
        Assert.Equal(orientation, ExifOrientation.Read(Exif.Tiff(orientation)));
        Assert.Equal(orientation, ExifOrientation.Read(Exif.LittleTiff(orientation)));
        Assert.Equal(orientation, ExifOrientation.Read(Exif.Content(orientation)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(255)]
    public void Read_takes_a_nonsensical_value_for_upright(byte orientation) =>
        Assert.Equal(1, ExifOrientation.Read(Exif.Tiff(orientation)));

    [Fact]
    public void Read_takes_a_cut_structure_for_upright()
    {
        var tiff = Exif.Tiff(6);

        for (var length = 0; length < 22; length++)
            Assert.Equal(1, ExifOrientation.Read(tiff.AsSpan(0, length)));
    }

    [Theory]
    [InlineData(0x7FFFFFFFu)]
    [InlineData(0xFFFFFFFFu)]
    [InlineData(25u)]
    public void Read_does_not_follow_an_offset_out_of_the_structure(uint offset)
    {
        var tiff = Exif.Tiff(6);
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(tiff.AsSpan(4), offset);

        Assert.Equal(1, ExifOrientation.Read(tiff));
    }
}
