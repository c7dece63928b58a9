using Microsoft.Extensions.Options;
using MuseumGuide.Demo.Photographs;
using MuseumGuide.Recognition;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Tests.Recognition.Retrieval;

public sealed class RetrievalTierTests(IndexedGallery gallery) : IClassFixture<IndexedGallery>
{
    private static readonly VisitorView Plain = new() { Width = 880, Height = 660 };

    public static TheoryData<string, int> Views => new()
    {
        { "straight", 0 }, { "straight", 1 }, { "straight", 3 }, { "turned", 1 }, { "upside down", 3 }, { "far", 2 },
        { "near", 0 }, { "from the left", 2 }, { "from below", 6 }, { "dim", 7 },
    };

    [Theory]
    [MemberData(nameof(Views))]
    public async Task JudgeAsync_names_the_work_and_outlines_it(string view, int work)
    {
        var shot = IndexedGallery.Photograph(gallery.Pictures[work], ViewOf(view));

        var recognized = Recognized(await gallery.JudgeAsync(shot.Picture));

        var match = Assert.Single(recognized.Matches);
        Assert.Equal($"{work}", match.ArtworkId);
        Assert.InRange(match.Confidence, 0.95, 1);
        Assert.Equal(Tier.Retrieval, match.Evidence.Tier);
        Assert.Equal($"{match.Evidence.Inliers} points of the picture agree.", match.Evidence.Text);
        AssertNear(shot.Outlines[0], match.Outline!);
        Assert.DoesNotContain(recognized.Candidates, c => c.ArtworkId == match.ArtworkId);
    }

    [Fact]
    public async Task JudgeAsync_names_two_works_from_left_to_right()
    {
        var shot = (Plain with { Width = 1_200, Distance = 150 }).Photograph(
        [
            new HungWork(gallery.Pictures[0], 50, 0, 60, FrameStyle.Walnut),
            new HungWork(gallery.Pictures[3], -50, 0, 60, FrameStyle.Walnut),
        ]);

        var recognized = Recognized(await gallery.JudgeAsync(shot.Picture));

        Assert.Equal(["3", "0"], recognized.Matches.Select(m => m.ArtworkId));
        AssertNear(shot.Outlines[1], recognized.Matches[0].Outline!);
        AssertNear(shot.Outlines[0], recognized.Matches[1].Outline!);
    }

    [Fact]
    public async Task JudgeAsync_leaves_the_choice_between_twins_to_the_visitor()
    {
        var shot = IndexedGallery.Photograph(gallery.Pictures[IndexedGallery.Original], Plain with { Yaw = 15 });

        var verdict = await gallery.JudgeAsync(shot.Picture);

        var ambiguous = Assert.IsType<Identification.Ambiguous>(
            Assert.IsType<TierVerdict.Settled>(verdict).Identification);
        Assert.Equal(
            ["5", "print"], ambiguous.Shortlist.Take(2).Select(c => c.ArtworkId).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task JudgeAsync_proves_nothing_of_a_stranger()
    {
        var shot = IndexedGallery.Photograph(gallery.Stranger, Plain);

        var query = Undecided(await gallery.JudgeAsync(shot.Picture));

        Assert.InRange(query.Shortlist.Count, 0, 5);
        Assert.All(query.Shortlist, candidate => Assert.InRange(candidate.Similarity, 0, 0.5));
        Assert.Equal(query.Shortlist.OrderByDescending(c => c.Similarity), query.Shortlist);
    }

    [Fact]
    public async Task JudgeAsync_proves_nothing_of_a_bare_wall()
    {
        var wall = new VisitorView { Width = 400, Height = 300 }.Photograph([]);

        var query = Undecided(await gallery.JudgeAsync(wall.Picture));

        Assert.DoesNotContain(query.Shortlist, candidate => candidate.Outline is not null);
    }

    [Fact]
    public async Task JudgeAsync_looks_past_works_that_are_left_out()
    {
        var shot = IndexedGallery.Photograph(gallery.Pictures[0], Plain);

        var query = Undecided(await gallery.JudgeAsync(shot.Picture, excluded: "0"));

        Assert.DoesNotContain(query.Shortlist, candidate => candidate.ArtworkId == "0");
    }

    [Fact]
    public async Task JudgeAsync_names_one_twin_when_the_other_is_left_out()
    {
        var shot = IndexedGallery.Photograph(gallery.Pictures[IndexedGallery.Original], Plain);

        var recognized = Recognized(await gallery.JudgeAsync(shot.Picture, excluded: "print"));

        Assert.Equal("5", Assert.Single(recognized.Matches).ArtworkId);
    }

    [Fact]
    public async Task JudgeAsync_ranks_what_it_may_not_name()
    {
        var shot = IndexedGallery.Photograph(gallery.Pictures[0], Plain);

        var verdict = await gallery.JudgeAsync(
            shot.Picture, new RetrievalOptions { MinConfidence = 1, MinAmbiguousConfidence = 0 });

        var ambiguous = Assert.IsType<Identification.Ambiguous>(
            Assert.IsType<TierVerdict.Settled>(verdict).Identification);
        Assert.Equal("0", ambiguous.Shortlist[0].ArtworkId);
    }

    [Fact]
    public async Task JudgeAsync_is_undecided_when_the_works_are_gone_from_the_store()
    {
        var shot = IndexedGallery.Photograph(gallery.Pictures[0], Plain);

        Undecided(await gallery.JudgeAsync(shot.Picture, store: new MemoryStore()));
    }

    [Fact]
    public async Task JudgeAsync_proposes_nothing_when_nothing_was_learned()
    {
        using var cache = new ReferenceFeatureCache(new MemoryStore());
        var query = IndexedGallery.QueryFor(gallery.Stranger, RecognitionIndex.Empty);

        var verdict = await new RetrievalTier(cache, Options.Create(new RetrievalOptions()))
            .JudgeAsync(query, TestContext.Current.CancellationToken);

        Assert.Empty(Undecided(verdict).Shortlist);
    }

    [Fact]
    public async Task JudgeAsync_stops_when_cancelled()
    {
        using var cache = new ReferenceFeatureCache(new MemoryStore());
        var tier = new RetrievalTier(cache, Options.Create(new RetrievalOptions()));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await tier.JudgeAsync(
            IndexedGallery.QueryFor(gallery.Stranger, gallery.Index), new CancellationToken(canceled: true)));
    }

    private static VisitorView ViewOf(string name) => name switch
    {
        "straight" => Plain,
        "turned" => Plain with { Roll = 33 },
        "upside down" => Plain with { Roll = 180 },
        "far" => Plain with { Distance = 220, LookX = 20 },
        "near" => Plain with { Distance = 55, LookX = 8, LookY = -5 },
        "from the left" => Plain with { Yaw = 38, Pitch = 6 },
        "from below" => Plain with { Pitch = -30, Yaw = -12, Roll = 4 },
        "dim" => Plain with { Light = 0.35f, Glare = 0.4f, Noise = 0.03f, Blur = 1.2f },
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    private static Identification.Recognized Recognized(TierVerdict verdict) =>
        Assert.IsType<Identification.Recognized>(Assert.IsType<TierVerdict.Settled>(verdict).Identification);

    private static RecognitionQuery Undecided(TierVerdict verdict) =>
        Assert.IsType<TierVerdict.Undecided>(verdict).Query;

    private static void AssertNear(IReadOnlyList<Point> expected, IReadOnlyList<Point> actual)
    {
        foreach (var (truth, found) in expected.Zip(actual))
        {
            Assert.InRange(found.X, truth.X - 0.02, truth.X + 0.02);
            Assert.InRange(found.Y, truth.Y - 0.02, truth.Y + 0.02);
        }
    }
}
