using MuseumGuide.Photos;
using MuseumGuide.Tests.Photos.Hostile;

namespace MuseumGuide.Tests.Photos;

public sealed class PhotoDecoderTests : IDisposable
{
    private readonly PhotoDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Theory]
    [InlineData("jpeg", 6)]
    [InlineData("png", 0)]
    [InlineData("webp", 14)]
    [InlineData("webp lossless", 0)]
    public async Task DecodeAsync_gives_back_the_picture(string format, int tolerance)
    {
        var picture = Pictures.Waves(203, 151);

        var decoded = await _desk.DecodeAsync(Pictures.File(format, picture));

        Assert.Equal((203, 151), (decoded.Width, decoded.Height));
        Assert.InRange(MeanDifference(picture, decoded), 0, tolerance);
    }

    [Theory]
    [InlineData("jpeg")]
    [InlineData("png")]
    [InlineData("webp")]
    public async Task DecodeAsync_shrinks_to_exactly_the_longest_side(string format)
    {
        var decoded = await _desk.DecodeAsync(Pictures.File(format, Pictures.Quarters(1_003, 601)), 255);

        Assert.Equal((255, 153), (decoded.Width, decoded.Height));
        AssertNear(Pictures.Red, decoded.At(30, 30));
        AssertNear(Pictures.Yellow, decoded.At(225, 120));
    }

    [Fact]
    public async Task DecodeAsync_never_enlarges()
    {
        var decoded = await _desk.DecodeAsync(Pictures.Jpeg(Pictures.Waves(100, 80)), 4_000);

        Assert.Equal((100, 80), (decoded.Width, decoded.Height));
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.3)]
    [InlineData(0.11)]
    public async Task DecodeAsync_leaves_no_moire(double scale)
    {
        (byte, byte, byte) black = (0, 0, 0), white = (255, 255, 255);
        var stripes = Pictures.Draw(800, 800, (x, _) => x % 2 == 0 ? black : white);

        var decoded = await _desk.DecodeAsync(Pictures.Png(stripes), (int)(800 * scale));

        Assert.All(decoded.Pixels, value => Assert.InRange(value, 80, 175));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public async Task DecodeAsync_turns_each_orientation_upright(byte orientation)
    {
        var upright = Pictures.Quarters(160, 96);
        var file = Exif.InsertInto(Pictures.Jpeg(Stored(upright, orientation)), orientation);

        var decoded = await _desk.DecodeAsync(file, 80);

        Assert.Equal((80, 48), (decoded.Width, decoded.Height));
        AssertNear(Pictures.Red, decoded.At(10, 10));
        AssertNear(Pictures.Green, decoded.At(70, 10));
        AssertNear(Pictures.Blue, decoded.At(10, 40));
        AssertNear(Pictures.Yellow, decoded.At(70, 40));
    }

    [Theory]
    [InlineData("jpeg")]
    [InlineData("png")]
    public async Task DecodeAsync_refuses_a_file_whose_inside_is_spoiled(string format)
    {
        var file = Pictures.File(format, Pictures.Waves(300, 200));
        var tables = file.AsSpan().IndexOf(format == "jpeg" ? [0xFF, 0xC4] : "IDAT"u8);
        file.AsSpan(tables + 4, 40).Fill(0x55);

        Assert.Equal(PhotoRefusal.Damaged, await _desk.JudgeAsync(file));
    }

    [Fact]
    public async Task DecodeAsync_reads_bytes_from_the_middle_of_a_buffer()
    {
        var file = Pictures.Png(Pictures.Quarters(64, 64));
        byte[] buffer = [1, 2, 3, .. file, 4, 5];
        var photo = Assert.IsType<PhotoAdmissionResult.Admitted>(
            PhotoDesk.Admission.Inspect(buffer.AsMemory(3, file.Length))).Photo;

        var result = await _desk.Decoder.DecodeAsync(photo, 64, TestContext.Current.CancellationToken);

        AssertNear(Pictures.Red, Assert.IsType<PhotoDecodeResult.Decoded>(result).Picture.At(5, 5));
    }

    [Fact]
    public async Task DecodeAsync_stops_when_cancelled()
    {
        var photo = PhotoDesk.Admit(Pictures.Jpeg(Pictures.Waves(64, 64)));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => _desk.Decoder.DecodeAsync(photo, 64, new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task DecodeAsync_leaves_no_mark_behind()
    {
        await _desk.JudgeAsync(Pictures.Jpeg(Pictures.Waves(64, 64)));

        Assert.Empty(Directory.GetFiles(_desk.DataFolder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task DecodeAsync_refuses_a_photo_that_ended_two_processes()
    {
        var photo = PhotoDesk.Admit(Pictures.Jpeg(Pictures.Waves(64, 64)));
        await File.WriteAllTextAsync(
            Path.Combine(_desk.DataFolder, "decode-strikes.txt"), $"{photo.Hash.Hex} 2\n",
            TestContext.Current.CancellationToken);
        var logger = Microsoft.Extensions.Logging.Abstractions.NullLogger<DecodeJournal>.Instance;
        var decoder = new PhotoDecoder(
            DecodeJournal.Open(_desk.DataFolder, logger),
            Microsoft.Extensions.Options.Options.Create(new DecodeOptions()), TimeProvider.System,
            Microsoft.Extensions.Logging.Abstractions.NullLogger<PhotoDecoder>.Instance);

        var result = await decoder.DecodeAsync(photo, 64, TestContext.Current.CancellationToken);

        Assert.Equal(new PhotoDecodeResult.Refused(PhotoRefusal.Quarantined), result);
    }

    [Fact]
    public async Task DecodeAsync_turns_away_what_the_gate_cannot_hold()
    {
        using var desk = new PhotoDesk(new WorkGateOptions { Slots = 1, QueueLength = 0 });
        var photo = PhotoDesk.Admit(new TinyJpeg { Width = 4_000, Height = 4_000, Frame = 0xC2 }.Build());

        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(
            _ => desk.Decoder.DecodeAsync(photo, 1_280, TestContext.Current.CancellationToken)));

        Assert.Contains(results, result => result is PhotoDecodeResult.Decoded);
        Assert.Contains(new PhotoDecodeResult.Busy(TimeSpan.FromSeconds(1)), results);
    }

    private static RgbImage Stored(RgbImage upright, int orientation)
    {
        var turned = orientation >= 5;
        var (width, height) = turned ? (upright.Height, upright.Width) : (upright.Width, upright.Height);

        // EXIF tells which side of the upright picture the stored first row and first column are.
        return Pictures.Draw(width, height, (x, y) => orientation switch
        {
            1 => upright.At(x, y),
            2 => upright.At(upright.Width - 1 - x, y),
            3 => upright.At(upright.Width - 1 - x, upright.Height - 1 - y),
            4 => upright.At(x, upright.Height - 1 - y),
            5 => upright.At(y, x),
            6 => upright.At(upright.Width - 1 - y, x),
            7 => upright.At(upright.Width - 1 - y, upright.Height - 1 - x),
            _ => upright.At(y, upright.Height - 1 - x),
        });
    }

    private static double MeanDifference(RgbImage one, RgbImage other) =>
        one.Pixels.Zip(other.Pixels, (a, b) => Math.Abs(a - b)).Average();

    private static void AssertNear((byte Red, byte Green, byte Blue) expected, (byte Red, byte Green, byte Blue) actual)
    {
        Assert.InRange(actual.Red, expected.Red - 30, expected.Red + 30);
        Assert.InRange(actual.Green, expected.Green - 30, expected.Green + 30);
        Assert.InRange(actual.Blue, expected.Blue - 30, expected.Blue + 30);
    }
}
