using MuseumGuide.Photos;
using MuseumGuide.Tests.Photos.Hostile;

namespace MuseumGuide.Tests.Photos;

public sealed class HostilePhotoTests : IDisposable
{
    private readonly PhotoDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Theory]
    [InlineData("jpeg", 3_000)]
    [InlineData("progressive", 2_000)]
    [InlineData("png", 2_500)]
    [InlineData("webp", 1_500)]
    [InlineData("webp lossless", 1_000)]
    public async Task Mutants_are_answered_or_refused_and_always_the_same(string format, int count)
    {
        var file = format == "progressive"
            ? new TinyJpeg { Frame = 0xC2, ExtraScans = 2 }.Build()
            : Pictures.File(format, Pictures.Waves(72, 56));
        var answered = 0;

        for (var seed = 0; seed < count; seed++)
        {
            var mutant = Mutations.Of(file, seed);
            var first = await _desk.JudgeAsync(mutant);
            var second = await _desk.JudgeAsync(mutant);
            Assert.True(first == second, $"Seed {seed}: {first} at first, {second} then.");
            answered += first is null ? 1 : 0;
        }

        Assert.Null(await _desk.JudgeAsync(file));
        Assert.InRange(answered, 1, count - 1);
    }

    [Fact]
    public async Task A_truncated_picture_with_a_forged_end_is_answered_or_refused()
    {
        var file = Pictures.Jpeg(Pictures.Waves(640, 480));

        for (var percent = 5; percent < 100; percent += 5)
        {
            var refusal = await _desk.JudgeAsync([.. file[..(file.Length * percent / 100)], 0xFF, 0xD9]);
            Assert.True(refusal is null or PhotoRefusal.Damaged or PhotoRefusal.Truncated, $"{percent} %: {refusal}");
        }
    }

    [Fact]
    public async Task A_text_chunk_that_inflates_to_fifty_megabytes_is_passed_over()
    {
        var bomb = Png.EmptyData(1_000_000, 50)[8..^4];
        var file = Png.File(
            Png.Header(64, 64), Png.Chunk("iCCP"u8, [.. "p\0\0"u8, .. bomb]),
            Png.Chunk("zTXt"u8, [.. "k\0\0"u8, .. bomb]), Png.EmptyData(193, 64), Png.End());

        Assert.Null(await _desk.JudgeAsync(file));
    }

    [Fact]
    public void A_refusal_holds_no_memory_for_what_the_file_promises()
    {
        byte[][] bombs =
        [
            Png.File(Png.Header(30_000, 30_000), Png.EmptyData(90_001, 2_000), Png.End()),
            new TinyJpeg { Width = 32_000, Height = 32_000, Frame = 0xC2 }.Build(),
            new TinyJpeg { Frame = 0xC2, ExtraScans = 1_500 }.Build(),
            WebP.File(WebP.Extended(16_000, 16_000, flags: 2), WebP.Chunk("ANMF"u8, new byte[1_000])),
        ];
        foreach (var bomb in bombs)
            PhotoDesk.RefusalOf(bomb);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var refusals = bombs.Select(PhotoDesk.RefusalOf).ToList();
        var taken = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(
            [PhotoRefusal.TooLarge, PhotoRefusal.TooLarge, PhotoRefusal.TooComplex, PhotoRefusal.TooLarge], refusals);
        Assert.InRange(taken, 0, 64_000);
    }

    [Theory]
    [InlineData(0xE0)]
    [InlineData(0xE1)]
    [InlineData(0xE2)]
    [InlineData(0xEE)]
    [InlineData(0xFE)]
    public async Task A_quarter_of_a_million_empty_segments_are_passed_over(byte marker)
    {
        var segments = Enumerable.Repeat((marker, Array.Empty<byte>()), 250_000).ToList();

        Assert.Null(await _desk.JudgeAsync(new TinyJpeg { Segments = segments }.Build()));
    }

    [Fact]
    public async Task The_largest_photos_at_once_stay_inside_the_gate()
    {
        var file = new TinyJpeg { Width = 6_400, Height = 6_400 }.Build();
        var photo = PhotoDesk.Admit(file);

        var results = await Task.WhenAll(Enumerable.Range(0, 16).Select(
            _ => _desk.Decoder.DecodeAsync(photo, 1_280, TestContext.Current.CancellationToken)));

        Assert.All(results, result => Assert.IsNotType<PhotoDecodeResult.Refused>(result));
        Assert.Contains(results, result => result is PhotoDecodeResult.Decoded);
    }
}
