using MuseumGuide.Photos;
using MuseumGuide.Recognition;
using MuseumGuide.Tests.Photos;
using MuseumGuide.Tests.Photos.Hostile;

namespace MuseumGuide.Tests.Recognition;

public sealed class DecodeTierTests : IDisposable
{
    private readonly PhotoDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task JudgeAsync_hands_the_picture_on_shrunk_to_what_the_tiers_need()
    {
        var verdict = await JudgeAsync(_desk, PhotoDesk.Admit(Pictures.Jpeg(Pictures.Waves(1_920, 1_440))));

        var picture = Assert.IsType<TierVerdict.Undecided>(verdict).Query.RequirePicture();
        Assert.Equal((1_280, 960), (picture.Width, picture.Height));
    }

    [Fact]
    public async Task JudgeAsync_settles_what_cannot_be_decoded()
    {
        byte[] tables = [0xFF, 0xC4];
        var file = Pictures.Jpeg(Pictures.Waves(300, 200));
        file.AsSpan(file.AsSpan().IndexOf(tables) + 4, 40).Fill(0x55);

        var verdict = await JudgeAsync(_desk, PhotoDesk.Admit(file));

        Assert.Equal(
            new Identification.Refused(PhotoRefusal.Damaged), Assert.IsType<TierVerdict.Settled>(verdict).Identification);
    }

    [Fact]
    public async Task JudgeAsync_says_when_to_come_back_while_all_is_taken()
    {
        using var desk = new PhotoDesk(new WorkGateOptions { Slots = 1, QueueLength = 0 });
        var busy = PhotoDesk.Admit(new TinyJpeg { Width = 4_000, Height = 4_000, Frame = 0xC2 }.Build());
        var photo = PhotoDesk.Admit(Pictures.Jpeg(Pictures.Waves(64, 64)));

        var first = desk.Decoder.DecodeAsync(busy, 1_280, TestContext.Current.CancellationToken);
        var verdict = await JudgeAsync(desk, photo);
        await first;

        var settled = Assert.IsType<TierVerdict.Settled>(verdict);
        Assert.True(Assert.IsType<Identification.Busy>(settled.Identification).RetryAfter > TimeSpan.Zero);
    }

    [Fact]
    public async Task JudgeAsync_stops_when_cancelled()
    {
        var query = QueryFor(PhotoDesk.Admit(Pictures.Jpeg(Pictures.Waves(64, 64))));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await new DecodeTier(_desk.Decoder).JudgeAsync(query, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void RequirePicture_complains_before_the_decode_tier_has_run()
    {
        Assert.Throws<InvalidOperationException>(() => QueryFor(Recognitions.Photo()).RequirePicture());
    }

    private static async Task<TierVerdict> JudgeAsync(PhotoDesk desk, AdmittedPhoto photo) =>
        await new DecodeTier(desk.Decoder).JudgeAsync(QueryFor(photo), TestContext.Current.CancellationToken);

    private static RecognitionQuery QueryFor(AdmittedPhoto photo) => new(photo, Recognitions.Index());
}
