using MuseumGuide.Photos;
using MuseumGuide.Tests.Photos.Hostile;

namespace MuseumGuide.Tests.Photos;

public sealed class WebPAdmissionTests
{
    private const byte AnimationFlag = 0x02;
    private const byte ExifFlag = 0x08;

    private static byte[] Picture => WebP.PictureOf(Pictures.WebP(Pictures.Waves(64, 48)));

    [Fact]
    public void Inspect_refuses_an_animation() =>
        Assert.Equal(PhotoRefusal.TooComplex, PhotoDesk.RefusalOf(WebP.File(
            WebP.Extended(64, 48, AnimationFlag), WebP.Chunk("ANIM"u8, new byte[6]),
            WebP.Chunk("ANMF"u8, new byte[16]))));

    [Fact]
    public void Inspect_refuses_frames_even_where_no_flag_announces_them() =>
        Assert.Equal(PhotoRefusal.TooComplex, PhotoDesk.RefusalOf(WebP.File(
            WebP.Extended(64, 48, 0), Picture, WebP.Chunk("ANMF"u8, new byte[16]))));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Inspect_reads_the_orientation(bool prefixed)
    {
        var exif = prefixed ? Exif.Content(8) : Exif.Tiff(8);

        var photo = PhotoDesk.Admit(WebP.File(WebP.Extended(64, 48, ExifFlag), Picture, WebP.Chunk("EXIF"u8, exif)));

        Assert.Equal(8, photo.Header.Orientation);
    }

    [Fact]
    public void Inspect_refuses_a_profile_of_megabytes() =>
        Assert.Equal(PhotoRefusal.TooComplex, PhotoDesk.RefusalOf(WebP.File(
            WebP.Extended(64, 48, 0x20), WebP.Chunk("ICCP"u8, new byte[1_100_000]), Picture)));

    [Fact]
    public void Inspect_calls_a_canvas_of_another_size_damaged() =>
        Assert.Equal(PhotoRefusal.Damaged, PhotoDesk.RefusalOf(WebP.File(WebP.Extended(64, 49, 0), Picture)));

    [Fact]
    public void Inspect_calls_a_file_without_picture_damaged() =>
        Assert.Equal(PhotoRefusal.Damaged, PhotoDesk.RefusalOf(WebP.File(WebP.Extended(64, 48, 0))));

    [Fact]
    public void Inspect_calls_two_pictures_damaged() =>
        Assert.Equal(PhotoRefusal.Damaged, PhotoDesk.RefusalOf(WebP.File(Picture, Picture)));

    [Fact]
    public void Inspect_refuses_too_many_lossless_pixels()
    {
        var huge = WebP.File(WebP.Chunk("VP8L"u8, [0x2F, 0xFF, 0xFF, 0xFF, 0x0F, 0, 0, 0, 0, 0]));

        Assert.Equal(PhotoRefusal.TooLarge, PhotoDesk.RefusalOf(huge));
    }

    [Fact]
    public void Inspect_prices_the_whole_lossless_picture() =>
        Assert.Equal(64 * 48 * 4, PhotoDesk.Admit(Pictures.LosslessWebP(Pictures.Waves(64, 48))).Header.WorkingBytes);
}
