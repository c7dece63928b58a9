using System.Buffers.Binary;
using MuseumGuide.Photos;
using MuseumGuide.Tests.Photos.Hostile;

namespace MuseumGuide.Tests.Photos;

public sealed class PngAdmissionTests
{
    [Theory]
    [InlineData(10_000, 10_000)]
    [InlineData(20_000, 20_000)]
    [InlineData(30_000, 30_000)]
    [InlineData(5_000, 4_001)]
    public void Inspect_refuses_too_many_pixels_of_nothing(int width, int height) =>
        Assert.Equal(PhotoRefusal.TooLarge, PhotoDesk.RefusalOf(Empty(width, height, rows: 2_000)));

    [Fact]
    public void Inspect_refuses_more_pixels_than_the_data_can_hold() =>
        Assert.Equal(PhotoRefusal.Truncated, PhotoDesk.RefusalOf(Empty(4_000, 4_000, rows: 100)));

    [Theory]
    [InlineData(16, 0)]
    [InlineData(8, 1)]
    public void Inspect_prices_costly_pixels_double(byte depth, byte interlace)
    {
        var rowLength = 1 + 4_000 * 3 * depth / 8;
        var file = Png.File(
            Png.Header(4_000, 4_000, depth, 2, interlace), Png.EmptyData(rowLength, 4_000), Png.End());

        Assert.Equal(PhotoRefusal.TooLarge, PhotoDesk.RefusalOf(file));
        Assert.Null(PhotoDesk.RefusalOf(Empty(4_000, 4_000, rows: 4_000)));
    }

    [Fact]
    public void Inspect_refuses_a_one_pixel_picture() =>
        Assert.Equal(PhotoRefusal.TooSmall, PhotoDesk.RefusalOf(Empty(1, 1, rows: 1)));

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(1_000, true)]
    public void Inspect_refuses_animations(int frames, bool refused)
    {
        var control = new byte[8];
        BinaryPrimitives.WriteInt32BigEndian(control, frames);

        var refusal = PhotoDesk.RefusalOf(With(Png.Chunk("acTL"u8, control)));

        Assert.Equal(refused ? PhotoRefusal.TooComplex : null, refusal);
    }

    [Theory]
    [InlineData("iCCP")]
    [InlineData("zTXt")]
    [InlineData("iTXt")]
    [InlineData("eXIf")]
    [InlineData("prVt")]
    public void Inspect_refuses_metadata_of_megabytes(string type)
    {
        var chunk = Png.Chunk(System.Text.Encoding.ASCII.GetBytes(type), new byte[1_100_000]);

        Assert.Equal(PhotoRefusal.TooComplex, PhotoDesk.RefusalOf(With(chunk)));
    }

    [Fact]
    public void Inspect_reads_the_orientation() =>
        Assert.Equal(6, PhotoDesk.Admit(With(Png.Chunk("eXIf"u8, Exif.LittleTiff(6)))).Header.Orientation);

    [Theory]
    [InlineData(8, 1, 0)]
    [InlineData(16, 3, 0)]
    [InlineData(3, 0, 0)]
    [InlineData(8, 2, 2)]
    public void Inspect_calls_an_impossible_header_damaged(byte depth, byte color, byte interlace)
    {
        var file = Png.File(Png.Header(64, 64, depth, color, interlace), Png.EmptyData(193, 64), Png.End());

        Assert.Equal(PhotoRefusal.Damaged, PhotoDesk.RefusalOf(file));
    }

    [Fact]
    public void Inspect_calls_a_palette_picture_without_palette_damaged()
    {
        var file = Png.File(Png.Header(64, 64, 8, color: 3), Png.EmptyData(65, 64), Png.End());

        Assert.Equal(PhotoRefusal.Damaged, PhotoDesk.RefusalOf(file));
    }

    [Fact]
    public void Inspect_calls_a_picture_without_data_damaged() =>
        Assert.Equal(PhotoRefusal.Damaged, PhotoDesk.RefusalOf(Png.File(Png.Header(64, 64), Png.End())));

    private static byte[] Empty(int width, int height, int rows) =>
        Png.File(Png.Header(width, height), Png.EmptyData(1 + width * 3, rows), Png.End());

    private static byte[] With(byte[] chunk) =>
        Png.File(Png.Header(64, 64), chunk, Png.EmptyData(193, 64), Png.End());
}
