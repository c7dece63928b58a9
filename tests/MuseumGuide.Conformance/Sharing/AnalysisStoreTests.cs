using MuseumGuide.Photos;
using MuseumGuide.Recognition;
using MuseumGuide.Recognition.Vision;

namespace MuseumGuide.Conformance.Sharing;

/// <summary>What everything that remembers analyses must do.</summary>
public abstract class AnalysisStoreTests
{
    private static readonly Evidence Seen = new(Tier.Retrieval, 42, 3.5, "42 points of the picture agree.");

    private static readonly Candidate Near = new("mill", 0.4, [new(0, 0), new(1, 0), new(1, 1), new(0, 1)], Seen);

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The store that is asked to remember.</summary>
    protected abstract IAnalysisStore Store { get; }

    /// <summary>The store that is asked what was remembered; the same, or another instance's.</summary>
    protected abstract IAnalysisStore Other { get; }

    public static TheoryData<string> Outcomes { get; } = [.. Identifications.Keys];

    private static Dictionary<string, Identification> Identifications => new(StringComparer.Ordinal)
    {
        ["recognized"] = new Identification.Recognized(
            [new("moon", 0.99, [new(0.1, 0.2), new(0.9, 0.2), new(0.9, 0.8), new(0.1, 0.8)], Seen)], [Near]),
        ["recognized without place"] = new Identification.Recognized(
            [new("moon", 0.99, null, Seen with { Inliers = null, HashDistance = null })], []),
        ["ambiguous"] = new Identification.Ambiguous([Near, Near with { Outline = null }]),
        ["described"] = new Identification.Described(
            new PictureView(
                ["A blue boat, “alone”."], new SuggestedMetadata("Ann", "Boat", "1900", "Unknown", "low"), "m-1"),
            [Near]),
        ["not in collection"] = new Identification.NotInCollection([]),
        ["unusable"] = new Identification.Unusable(PhotoDefect.TooDark),
    };

    [Theory]
    [MemberData(nameof(Outcomes))]
    public async Task FindAsync_finds_all_that_was_kept(string outcome)
    {
        var kept = new KeptAnalysis(
            Identifications[outcome], PhotoDefect.Blurred,
            [new(RecognitionWarningKind.ModelContradicted, "It says otherwise.", "The Moon")], IsRepeatable: true);
        var id = NewId();

        Store.Keep(id, kept);

        Assert.Equivalent(kept, await FindAsync(id), strict: true);
    }

    [Fact]
    public async Task FindAsync_finds_nothing_that_was_not_kept() =>
        Assert.Null(await Store.FindAsync(NewId(), Cancellation));

    [Fact]
    public async Task Keep_takes_the_place_of_what_was_kept_before()
    {
        var id = NewId();
        Store.Keep(id, Kept() with { IsRepeatable = false });

        Store.Keep(id, Kept());
        // Answered after what was kept has arrived; the other would remember what it sees in between.
        await Store.FindAsync(NewId(), Cancellation);

        Assert.True((await FindAsync(id)).IsRepeatable);
    }

    [Fact]
    public async Task ForgetAsync_forgets_that_one_only()
    {
        var (forgotten, stays) = (NewId(), NewId());
        Store.Keep(forgotten, Kept());
        Store.Keep(stays, Kept());

        await Store.ForgetAsync(forgotten, Cancellation);
        await Store.ForgetAsync(NewId(), Cancellation);

        Assert.Null(await Other.FindAsync(forgotten, Cancellation));
        Assert.NotNull(await FindAsync(stays));
    }

    /// <summary>Finds with the other store, where it may be known a moment later, for nobody waits for what is kept.
    /// </summary>
    protected async Task<KeptAnalysis> FindAsync(string id)
    {
        KeptAnalysis? found;
        while ((found = await Other.FindAsync(id, Cancellation)) is null) await Task.Delay(5, Cancellation);
        return found;
    }

    /// <summary>An id that no other test uses.</summary>
    protected static string NewId() => Guid.NewGuid().ToString("N");

    /// <summary>Something to keep.</summary>
    protected static KeptAnalysis Kept() => new(Identifications["recognized"], null, [], IsRepeatable: true);
}
