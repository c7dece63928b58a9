using Microsoft.Extensions.Options;
using MuseumGuide.Photos;
using MuseumGuide.Recognition;
using MuseumGuide.Recognition.Hashing;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Tests.Recognition.Hashing;

public sealed class HashTierTests
{
    private static readonly RgbImage Rectangles = DrawnPicture.Rectangles(640, 480, 3);

    [Fact]
    public async Task JudgeAsync_recognizes_the_reference_picture()
    {
        var verdict = await JudgeAsync(Rectangles, At("other", 90), At("rectangles", 0));

        var recognized = Assert.IsType<Identification.Recognized>(
            Assert.IsType<TierVerdict.Settled>(verdict).Identification);
        var match = Assert.Single(recognized.Matches);
        Assert.Equal("rectangles", match.ArtworkId);
        Assert.Equal(0.99, match.Confidence);
        Assert.Equal([new(0, 0), new(1, 0), new(1, 1), new(0, 1)], match.Outline);
        Assert.Equal(0, match.Evidence.HashDistance);
        Assert.Equal("The photo is nearly identical to the museum's picture.", match.Evidence.Text);
    }

    [Theory]
    [InlineData(29, true)]
    [InlineData(30, false)]
    public async Task JudgeAsync_settles_only_strictly_below_the_threshold(int bits, bool settled)
    {
        var verdict = await JudgeAsync(Rectangles, At("rectangles", bits));

        Assert.Equal(settled, verdict is TierVerdict.Settled);
    }

    [Fact]
    public async Task JudgeAsync_leaves_a_flat_photo_undecided()
    {
        var even = DrawnPicture.Even(300, 200, 12);

        var verdict = await JudgeAsync(even, ("even", PictureHasher.Compute(even).ToBytes()));

        Assert.IsType<TierVerdict.Undecided>(verdict);
    }

    [Fact]
    public async Task JudgeAsync_tosses_no_coin_between_two_near_works()
    {
        var verdict = await JudgeAsync(Rectangles, At("first", 0), At("second", 20));

        Assert.IsType<TierVerdict.Undecided>(verdict);
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(7, false)]
    public async Task JudgeAsync_names_a_work_with_twins_only_when_all_but_identical(int bits, bool settled)
    {
        var index = IndexOf(At("first", bits), At("twin", 150)) with { Twins = new() { [0] = [1], [1] = [0] } };

        var verdict = await JudgeAsync(Rectangles, index);

        Assert.Equal(settled, verdict is TierVerdict.Settled);
    }

    [Fact]
    public async Task JudgeAsync_hands_the_query_on_when_nothing_is_near()
    {
        var index = IndexOf(At("other", 90)).Build();
        var query = QueryFor(Rectangles, index);

        var verdict = await Tier().JudgeAsync(query, TestContext.Current.CancellationToken);

        Assert.Same(query, Assert.IsType<TierVerdict.Undecided>(verdict).Query);
    }

    private static HashTier Tier() => new(Options.Create(new HashTierOptions()));

    private static Task<TierVerdict> JudgeAsync(RgbImage picture, params (string Id, byte[] Hashes)[] works) =>
        JudgeAsync(picture, IndexOf(works));

    private static async Task<TierVerdict> JudgeAsync(RgbImage picture, IndexBuilder index) =>
        await Tier().JudgeAsync(QueryFor(picture, index.Build()), TestContext.Current.CancellationToken);

    private static RecognitionQuery QueryFor(RgbImage picture, RecognitionIndex index)
    {
        var header = new ImageHeader(ImageFormat.Png, picture.Width, picture.Height, 1);
        var photo = new AdmittedPhoto(ContentHash.Of([]), header, default);
        return new RecognitionQuery(photo, index) { Picture = picture };
    }

    private static (string Id, byte[] Hashes) At(string id, int bits)
    {
        var hashes = PictureHasher.Compute(Rectangles).ToBytes();
        for (var bit = 0; bit < bits; bit++) hashes[bit % 96] ^= (byte)(1 << (bit / 96));
        return (id, hashes);
    }

    private static IndexBuilder IndexOf(params (string Id, byte[] Hashes)[] works) => new(works);

    private sealed record IndexBuilder((string Id, byte[] Hashes)[] Works)
    {
        public Dictionary<int, int[]> Twins { get; init; } = [];

        public RecognitionIndex Build() => new()
        {
            Version = "test",
            ArtworkIds = [.. Works.Select(work => work.Id)],
            Hashes = HashIndex.Build([.. Works.SelectMany(work => work.Hashes)]),
            Twins = Twins,
        };
    }
}
