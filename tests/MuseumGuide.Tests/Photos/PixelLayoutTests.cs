using System.Runtime.InteropServices;
using MuseumGuide.Photos;
using MuseumGuide.Tests.Photos.Hostile;
using SkiaSharp;

namespace MuseumGuide.Tests.Photos;

/// <summary>The ways in which files keep pixels, each decoded to the same colors.</summary>
public sealed class PixelLayoutTests : IDisposable
{
    private const int Side = 40;

    private static readonly (byte, byte, byte) White = (255, 255, 255);

    private readonly PhotoDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Theory]
    [InlineData(8)]
    [InlineData(16)]
    public async Task DecodeAsync_reads_colors_of_any_depth(byte depth)
    {
        var picture = await DecodeAsync(depth, color: 2, (_, _) => [200, 100, 50]);

        Assert.Equal((200, 100, 50), picture.At(7, 7));
    }

    [Theory]
    [InlineData(8)]
    [InlineData(16)]
    public async Task DecodeAsync_reads_gray_as_three_equal_colors(byte depth)
    {
        var picture = await DecodeAsync(depth, color: 0, (_, _) => [90]);

        Assert.Equal((90, 90, 90), picture.At(7, 7));
    }

    [Fact]
    public async Task DecodeAsync_lays_what_is_transparent_on_white()
    {
        var picture = await DecodeAsync(8, color: 6, (x, _) => x < 20 ? [10, 20, 30, 0] : [10, 20, 30, 255]);

        Assert.Equal(White, picture.At(5, 5));
        Assert.Equal((10, 20, 30), picture.At(35, 5));
    }

    [Fact]
    public async Task DecodeAsync_mixes_what_is_half_transparent_with_white()
    {
        var picture = await DecodeAsync(8, color: 4, (_, _) => [0, 128]);

        Assert.InRange(picture.At(5, 5).Red, 126, 128);
    }

    [Fact]
    public async Task DecodeAsync_keeps_the_color_of_nothing_out_of_its_neighbours_when_shrinking()
    {
        var rows = Rows(8, 4, (x, _) => x % 2 == 0 ? [255, 0, 0, 0] : [0, 0, 255, 255]);
        var file = Png.File(Png.Header(Side, Side, 8, 6), Png.Data(rows), Png.End());

        var picture = await _desk.DecodeAsync(file, Side / 2);

        var (red, green, blue) = picture.At(7, 7);
        Assert.True(red == green && red is 127 or 128 && blue == 255, $"{red} {green} {blue}");
    }

    [Fact]
    public async Task DecodeAsync_reads_a_palette()
    {
        var rows = Rows(8, 1, (x, _) => [(byte)(x < 20 ? 0 : 1)]);
        var file = Png.File(
            Png.Header(Side, Side, 8, 3), Png.Chunk("PLTE"u8, [200, 0, 0, 0, 200, 0]), Png.Data(rows), Png.End());

        var picture = await _desk.DecodeAsync(file);

        Assert.Equal((200, 0, 0), picture.At(5, 5));
        Assert.Equal((0, 200, 0), picture.At(35, 5));
    }

    [Fact]
    public async Task DecodeAsync_reads_interlaced_rows()
    {
        var expected = Pictures.Waves(Side, Side);

        var picture = await _desk.DecodeAsync(
            Png.File(Png.Header(Side, Side, interlace: 1), Png.Data(Interlaced(expected)), Png.End()));

        Assert.Equal(expected.Pixels, picture.Pixels);
    }

    [Fact]
    public async Task DecodeAsync_reads_a_gray_jpeg()
    {
        var picture = await _desk.DecodeAsync(new TinyJpeg { Components = 1, Sample = (_, _, _) => 77 }.Build());

        Assert.Equal((77, 77, 77), picture.At(20, 20));
    }

    [Fact]
    public async Task DecodeAsync_reads_a_progressive_jpeg_as_its_baseline_twin()
    {
        var baseline = await _desk.DecodeAsync(new TinyJpeg().Build());
        var progressive = await _desk.DecodeAsync(new TinyJpeg { Frame = 0xC2, ExtraScans = 3 }.Build());

        Assert.Equal(baseline.Pixels, progressive.Pixels);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task DecodeAsync_reads_inks_as_printers_store_them(bool adobe)
    {
        // Inverted, as all known programs write them: 0 is full ink. Here cyan on the left, no ink on the right.
        var file = new TinyJpeg
        {
            Components = 4,
            Segments = adobe ? [(0xEE, TinyJpeg.Adobe(0))] : [],
            Sample = (component, x, _) => (byte)(component == 0 && x < 4 ? 0 : 255),
        }.Build();

        var picture = await _desk.DecodeAsync(file);

        var (red, green, blue) = picture.At(4, 4);
        Assert.True(red < 60 && green > 120 && blue > 180, $"{red} {green} {blue} is not cyan");
        Assert.Equal(White, picture.At(60, 4));
    }

    [Fact]
    public async Task DecodeAsync_reads_inks_coded_by_brightness()
    {
        var file = new TinyJpeg
        {
            Components = 4,
            Segments = [(0xEE, TinyJpeg.Adobe(2))],
            Sample = (component, _, _) => component switch { 0 => 255, 3 => 255, _ => 128 },
        }.Build();

        var (red, green, blue) = (await _desk.DecodeAsync(file)).At(4, 4);

        Assert.True(red == green && green == blue, $"{red} {green} {blue} is not neutral");
    }

    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg)]
    [InlineData(SKEncodedImageFormat.Png)]
    [InlineData(SKEncodedImageFormat.Webp)]
    public async Task DecodeAsync_brings_the_colors_of_phones_to_srgb(SKEncodedImageFormat format)
    {
        // The red of sRGB as Display P3 writes it.
        using var space = SKColorSpace.CreateRgb(SKColorSpaceTransferFn.Srgb, SKColorSpaceXyz.DisplayP3);
        using var bitmap = new SKBitmap(
            new SKImageInfo(Side, Side, SKColorType.Rgba8888, SKAlphaType.Opaque, space));
        MemoryMarshal.Cast<byte, uint>(bitmap.GetPixelSpan()).Fill(0xFF_23_33_EA);
        using var file = bitmap.Encode(format, 100);

        var (red, green, blue) = (await _desk.DecodeAsync(file.ToArray())).At(7, 7);

        Assert.True(red >= 252 && green <= 12 && blue <= 12, $"{red} {green} {blue} is not pure red");
    }

    private Task<RgbImage> DecodeAsync(byte depth, byte color, Func<int, int, byte[]> pixel) =>
        _desk.DecodeAsync(Png.File(
            Png.Header(Side, Side, depth, color), Png.Data(Rows(depth, pixel(0, 0).Length, pixel)), Png.End()));

    private static byte[] Rows(byte depth, int channels, Func<int, int, byte[]> pixel)
    {
        var rows = new List<byte>((1 + Side * channels * 2) * Side);
        for (var y = 0; y < Side; y++)
        {
            rows.Add(0);
            for (var x = 0; x < Side; x++)
                rows.AddRange(pixel(x, y).SelectMany(value => Enumerable.Repeat(value, depth / 8)));
        }

        return [.. rows];
    }

    private static byte[] Interlaced(RgbImage picture)
    {
        var rows = new List<byte>();
        foreach (var (left, top, across, down) in new[]
            { (0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2) })
        {
            for (var y = top; y < picture.Height; y += down)
            {
                rows.Add(0);
                for (var x = left; x < picture.Width; x += across)
                {
                    var (red, green, blue) = picture.At(x, y);
                    rows.AddRange([red, green, blue]);
                }
            }
        }

        return [.. rows];
    }
}
