using System.Buffers.Binary;
using MuseumGuide.Photos;
using MuseumGuide.Tests.Photos.Hostile;

namespace MuseumGuide.Tests.Photos;

public sealed class JpegAdmissionTests
{
    [Theory]
    [InlineData(0xC0)]
    [InlineData(0xC1)]
    [InlineData(0xC2)]
    public void Inspect_admits_huffman_frames(byte frame) =>
        Assert.Null(PhotoDesk.RefusalOf(new TinyJpeg { Frame = frame }.Build()));

    [Theory]
    [InlineData(0xC3)]
    [InlineData(0xC5)]
    [InlineData(0xC8)]
    [InlineData(0xC9)]
    [InlineData(0xCA)]
    [InlineData(0xCF)]
    [InlineData(0xDE)]
    public void Inspect_calls_other_processes_unsupported(byte frame) =>
        Assert.Equal(PhotoRefusal.Unsupported, PhotoDesk.RefusalOf(new TinyJpeg { Frame = frame }.Build()));

    [Fact]
    public void Inspect_calls_twelve_bits_unsupported() => Assert.Equal(
        PhotoRefusal.Unsupported, PhotoDesk.RefusalOf(new TinyJpeg { Frame = 0xC1, Precision = 12 }.Build()));

    [Fact]
    public void Inspect_calls_two_components_unsupported() => Assert.Equal(
        PhotoRefusal.Unsupported, PhotoDesk.RefusalOf(new TinyJpeg { Components = 2 }.Build()));

    [Fact]
    public void Inspect_calls_a_height_of_zero_unsupported() =>
        Assert.Equal(PhotoRefusal.Unsupported, PhotoDesk.RefusalOf(Patch(new TinyJpeg().Build(), 64, 0)));

    [Fact]
    public void Inspect_refuses_a_header_of_a_gigapixel() =>
        Assert.Equal(PhotoRefusal.TooLarge, PhotoDesk.RefusalOf(Patch(new TinyJpeg().Build(), 32_000, 32_000)));

    [Theory]
    [InlineData(0xC0)]
    [InlineData(0xC2)]
    public void Inspect_refuses_a_header_that_promises_more_than_the_data_can_hold(byte frame) => Assert.Equal(
        PhotoRefusal.Truncated, PhotoDesk.RefusalOf(Patch(new TinyJpeg { Frame = frame }.Build(), 5_000, 4_000)));

    [Fact]
    public void Inspect_refuses_fifteen_hundred_scans() => Assert.Equal(
        PhotoRefusal.TooComplex, PhotoDesk.RefusalOf(new TinyJpeg { Frame = 0xC2, ExtraScans = 1_500 }.Build()));

    [Fact]
    public void Inspect_admits_as_many_scans_as_cameras_write() =>
        Assert.Null(PhotoDesk.RefusalOf(new TinyJpeg { Frame = 0xC2, ExtraScans = 8 }.Build()));

    [Fact]
    public void Inspect_refuses_many_scans_of_a_large_picture()
    {
        var few = new TinyJpeg { Width = 4_000, Height = 3_000, Frame = 0xC2, ExtraScans = 20 };
        var many = new TinyJpeg { Width = 4_000, Height = 3_000, Frame = 0xC2, ExtraScans = 28 };

        Assert.Null(PhotoDesk.RefusalOf(few.Build()));
        Assert.Equal(PhotoRefusal.TooComplex, PhotoDesk.RefusalOf(many.Build()));
    }

    [Fact]
    public void Inspect_prices_the_coefficients_of_a_progressive_picture()
    {
        var progressive = PhotoDesk.Admit(new TinyJpeg { Frame = 0xC2 }.Build());
        var baseline = PhotoDesk.Admit(new TinyJpeg().Build());

        Assert.Equal(64 * 48 * 3 * 2, progressive.Header.WorkingBytes);
        Assert.Equal(0, baseline.Header.WorkingBytes);
    }

    [Fact]
    public void Inspect_refuses_a_profile_of_megabytes()
    {
        var segments = Enumerable.Repeat(((byte)0xE2, new byte[65_000]), 100).ToList();

        Assert.Equal(PhotoRefusal.TooComplex, PhotoDesk.RefusalOf(new TinyJpeg { Segments = segments }.Build()));
    }

    [Fact]
    public void Inspect_does_not_count_the_scans_of_a_thumbnail()
    {
        var thumbnail = new TinyJpeg { Frame = 0xC2, ExtraScans = 70 }.Build();
        var segments = new[] { ((byte)0xE1, (byte[])[.. Exif.Content(1), .. thumbnail]) };

        Assert.Null(PhotoDesk.RefusalOf(new TinyJpeg { Segments = segments }.Build()));
    }

    [Fact]
    public void Inspect_calls_two_frames_damaged()
    {
        var file = new TinyJpeg().Build();
        var frame = file.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xC0]);

        byte[] doubled = [.. file[..frame], .. file[frame..(frame + 19)], .. file[frame..]];

        Assert.Equal(PhotoRefusal.Damaged, PhotoDesk.RefusalOf(doubled));
    }

    [Fact]
    public void Inspect_calls_a_picture_without_scans_damaged() =>
        Assert.Equal(PhotoRefusal.Damaged, PhotoDesk.RefusalOf([0xFF, 0xD8, 0xFF, 0xE0, 0, 2, 0xFF, 0xD9]));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void Inspect_reads_the_orientation(byte orientation)
    {
        var photo = PhotoDesk.Admit(Exif.InsertInto(new TinyJpeg().Build(), orientation));

        Assert.Equal(orientation, photo.Header.Orientation);
    }

    private static byte[] Patch(byte[] jpeg, ushort width, ushort height)
    {
        var frame = jpeg.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xC0]);
        if (frame < 0)
            frame = jpeg.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xC2]);
        BinaryPrimitives.WriteUInt16BigEndian(jpeg.AsSpan(frame + 5), height);
        BinaryPrimitives.WriteUInt16BigEndian(jpeg.AsSpan(frame + 7), width);
        return jpeg;
    }
}
