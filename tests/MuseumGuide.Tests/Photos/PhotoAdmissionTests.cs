using System.Text;
using Microsoft.Extensions.Options;
using MuseumGuide.Photos;
using MuseumGuide.Tests.Photos.Hostile;

namespace MuseumGuide.Tests.Photos;

public sealed class PhotoAdmissionTests
{
    private static readonly string[] Formats = ["jpeg", "png", "webp", "webp lossless"];

    public static TheoryData<string> AllFormats => [.. Formats];

    public static TheoryData<string, int> EveryCut =>
        [.. from format in Formats from percent in Enumerable.Range(1, 19) select (format, percent * 5)];

    [Theory]
    [InlineData("jpeg", ImageFormat.Jpeg)]
    [InlineData("png", ImageFormat.Png)]
    [InlineData("webp", ImageFormat.WebP)]
    [InlineData("webp lossless", ImageFormat.WebP)]
    public void Inspect_admits_what_ordinary_programs_write(string format, ImageFormat expected)
    {
        var file = Pictures.File(format, Pictures.Waves(75, 53));

        var photo = PhotoDesk.Admit(file);

        Assert.Equal((expected, 75, 53, 1),
            (photo.Header.Format, photo.Header.Width, photo.Header.Height, photo.Header.Orientation));
        Assert.Equal(ContentHash.Of(file), photo.Hash);
    }

    [Fact]
    public void Inspect_calls_no_bytes_missing() => Assert.Equal(PhotoRefusal.Missing, PhotoDesk.RefusalOf([]));

    [Theory]
    [InlineData("hello hello hello hello")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>")]
    [InlineData("%PDF-1.7 1 0 obj")]
    [InlineData("GIF89a\u0001\0\u0001\0\0\0\0;")]
    [InlineData("\0\0\0\u0018ftypheic\0\0\0\0mif1heic")]
    [InlineData("RIFF\u0004\0\0\0WAVE")]
    [InlineData("{")]
    public void Inspect_calls_other_formats_unsupported(string content) =>
        Assert.Equal(PhotoRefusal.Unsupported, PhotoDesk.RefusalOf(Encoding.Latin1.GetBytes(content)));

    [Theory]
    [MemberData(nameof(EveryCut))]
    public void Inspect_calls_a_cut_file_truncated(string format, int percent)
    {
        var file = Pictures.File(format, Pictures.Waves(160, 120));

        var refusal = PhotoDesk.RefusalOf(file[..(file.Length * percent / 100)]);

        Assert.Equal(PhotoRefusal.Truncated, refusal);
    }

    [Theory]
    [MemberData(nameof(AllFormats))]
    public void Inspect_calls_a_file_without_its_last_byte_truncated(string format) =>
        Assert.Equal(PhotoRefusal.Truncated, PhotoDesk.RefusalOf(Pictures.File(format, Pictures.Waves(64, 64))[..^1]));

    [Theory]
    [MemberData(nameof(AllFormats))]
    public void Inspect_ignores_what_follows_the_picture(string format)
    {
        byte[] file = [.. Pictures.File(format, Pictures.Waves(64, 64)), .. "PK\u0003\u0004<html><script>"u8];

        var photo = PhotoDesk.Admit(file);

        Assert.Equal(64, photo.Header.Width);
    }

    [Theory]
    [MemberData(nameof(AllFormats))]
    public void Inspect_calls_a_file_behind_other_bytes_unsupported(string format)
    {
        byte[] file = [.. "<html>"u8, .. Pictures.File(format, Pictures.Waves(64, 64))];

        Assert.Equal(PhotoRefusal.Unsupported, PhotoDesk.RefusalOf(file));
    }

    [Theory]
    [MemberData(nameof(AllFormats))]
    public void Inspect_counts_trailing_bytes_against_the_limit(string format)
    {
        byte[] file = [.. Pictures.File(format, Pictures.Waves(64, 64)), .. new byte[10 * 1024 * 1024]];

        Assert.Equal(PhotoRefusal.TooLarge, PhotoDesk.RefusalOf(file));
    }

    [Theory]
    [MemberData(nameof(AllFormats))]
    public void Inspect_calls_a_sliver_too_small(string format) =>
        Assert.Equal(PhotoRefusal.TooSmall, PhotoDesk.RefusalOf(Pictures.File(format, Pictures.Waves(400, 31))));

    [Fact]
    public void Inspect_follows_its_options()
    {
        var strict = new PhotoAdmission(Options.Create(new PhotoAdmissionOptions { MaxPixels = 10_000 }));

        var result = strict.Inspect(Pictures.Jpeg(Pictures.Waves(101, 100)));

        Assert.Equal(new PhotoAdmissionResult.Refused(PhotoRefusal.TooLarge), result);
    }
}
