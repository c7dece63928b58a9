using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MuseumGuide.Photos;
using MuseumGuide.Recognition;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Tests.Recognition;

public sealed class RecognitionPipelineTests : IDisposable
{
    private static readonly RecognitionWarning Silence = new(
        RecognitionWarningKind.ModelSilent, "Nobody answers.");

    private readonly MemoryAnalysisStore _cache = new(Options.Create(new IdentificationCacheOptions()));
    private readonly RecognitionIndexHolder _holder = Recognitions.Holder(Recognitions.Index("7"));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _cache.Dispose();

    [Fact]
    public async Task IdentifyAsync_stops_at_the_first_tier_that_settles()
    {
        var (first, second) = (ScriptedTier.Passing("hash"), ScriptedTier.Settling("retrieval", Recognitions.Recognized("a")));
        var third = ScriptedTier.Settling("vision", Recognitions.Recognized("b"));

        var report = await Pipeline(first, second, third).IdentifyAsync(Recognitions.Photo(), Token);

        Assert.Equal(Recognitions.Recognized("a").ToString(), report.Identification.ToString());
        Assert.Equal("retrieval", report.SettledBy);
        Assert.Equal([("hash", "undecided"), ("retrieval", "settled")], report.Tiers.Select(t => (t.Tier, t.Verdict)));
        Assert.Empty(third.Asked);
    }

    [Fact]
    public async Task IdentifyAsync_hands_each_tier_what_the_one_before_learned()
    {
        var second = ScriptedTier.Passing("retrieval");
        var first = new ScriptedTier("pre_check", query => new TierVerdict.Undecided(
            query with { Shortlist = [Recognitions.Candidate("near")] }));

        var report = await Pipeline(first, second).IdentifyAsync(Recognitions.Photo(), Token);

        Assert.Equal("near", Assert.Single(Assert.Single(second.Asked).Shortlist).ArtworkId);
        var unknown = Assert.IsType<Identification.NotInCollection>(report.Identification);
        Assert.Equal("near", Assert.Single(unknown.Candidates).ArtworkId);
        Assert.Equal(Tier.None, report.SettledBy);
    }

    [Fact]
    public async Task IdentifyAsync_calls_a_defective_photo_unusable_only_when_no_tier_knows_it()
    {
        var dark = new ScriptedTier("pre_check", query => new TierVerdict.Undecided(
            query with { Defect = PhotoDefect.TooDark }));
        var knowing = ScriptedTier.Settling("retrieval", Recognitions.Recognized("a"));

        var unknown = await Pipeline(dark).IdentifyAsync(Recognitions.Photo("one"), Token);
        var known = await Pipeline(dark, knowing).IdentifyAsync(Recognitions.Photo("two"), Token);

        Assert.Equal(new Identification.Unusable(PhotoDefect.TooDark), unknown.Identification);
        Assert.Equal(PhotoDefect.TooDark, unknown.Defect);
        Assert.IsType<Identification.Recognized>(known.Identification);
        Assert.Equal(PhotoDefect.TooDark, known.Defect);
    }

    [Fact]
    public async Task IdentifyAsync_answers_the_same_bytes_from_memory_with_their_defect()
    {
        var knowing = new ScriptedTier("pre_check", query => new TierVerdict.Undecided(
            query with { Defect = PhotoDefect.Blurred }));
        var pipeline = Pipeline(new CacheTier(_cache), knowing);

        var first = await pipeline.IdentifyAsync(Recognitions.Photo(), Token);
        var second = await pipeline.IdentifyAsync(Recognitions.Photo(), Token);

        Assert.Equal(Tier.Cache, second.SettledBy);
        Assert.Equal((first.Identification, first.Defect), (second.Identification, second.Defect));
        Assert.Equal(first.AnalysisId, second.AnalysisId);
        Assert.Single(knowing.Asked);
    }

    [Fact]
    public async Task IdentifyAsync_asks_anew_when_the_index_has_changed()
    {
        var knowing = ScriptedTier.Settling("retrieval", Recognitions.Recognized("a"));
        var pipeline = Pipeline(new CacheTier(_cache), knowing);

        var first = await pipeline.IdentifyAsync(Recognitions.Photo(), Token);
        _holder.Swap(Recognitions.Index("8"));
        var second = await pipeline.IdentifyAsync(Recognitions.Photo(), Token);

        Assert.Equal(2, knowing.Asked.Count);
        Assert.NotEqual(first.AnalysisId, second.AnalysisId);
    }

    [Fact]
    public async Task IdentifyAsync_keeps_the_index_it_began_with()
    {
        var second = ScriptedTier.Passing("retrieval");
        var swapping = new ScriptedTier("hash", query =>
        {
            _holder.Swap(Recognitions.Index("8"));
            return new TierVerdict.Undecided(query);
        });

        await Pipeline(swapping, second).IdentifyAsync(Recognitions.Photo(), Token);

        Assert.Equal("7", Assert.Single(second.Asked).Index.Version);
    }

    [Fact]
    public async Task IdentifyAsync_never_remembers_that_it_was_busy_or_refused()
    {
        foreach (var answer in (Identification[])
            [new Identification.Busy(TimeSpan.FromSeconds(2)), new Identification.Refused(PhotoRefusal.Damaged)])
        {
            await Pipeline(ScriptedTier.Settling("decode", answer)).IdentifyAsync(Recognitions.Photo(), Token);

            Assert.Null(_cache.Find(AnalysisId.For(Recognitions.Photo().Hash, "7")));
        }
    }

    [Fact]
    public async Task IdentifyAsync_neither_reads_nor_fills_the_memory_when_works_are_left_out()
    {
        var knowing = ScriptedTier.Settling("retrieval", Recognitions.Recognized("a"));
        var pipeline = Pipeline(new CacheTier(_cache), knowing);
        var excluded = new HashSet<string> { "b" };

        await pipeline.IdentifyAsync(Recognitions.Photo(), excluded, Token);
        Assert.Null(_cache.Find(AnalysisId.For(Recognitions.Photo().Hash, "7")));

        await pipeline.IdentifyAsync(Recognitions.Photo(), Token);
        var report = await pipeline.IdentifyAsync(Recognitions.Photo(), excluded, Token);

        Assert.Equal("retrieval", report.SettledBy);
        Assert.Equal(3, knowing.Asked.Count);
        Assert.Contains("b", knowing.Asked[^1].ExcludedArtworkIds);
    }

    [Fact]
    public async Task IdentifyAsync_works_without_a_cache()
    {
        var pipeline = new RecognitionPipeline([ScriptedTier.Passing("hash")], _holder);

        var report = await pipeline.IdentifyAsync(Recognitions.Photo(), Token);

        Assert.IsType<Identification.NotInCollection>(report.Identification);
    }

    [Fact]
    public async Task IdentifyAsync_asks_no_tier_once_cancelled()
    {
        var tier = ScriptedTier.Passing("hash");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Pipeline(tier).IdentifyAsync(Recognitions.Photo(), new CancellationToken(canceled: true)));

        Assert.Empty(tier.Asked);
    }

    [Theory]
    [InlineData(true, true, new[] { "CacheTier", "DecodeTier", "HashTier", "PreCheckTier", "RetrievalTier" })]
    [InlineData(false, true, new[] { "DecodeTier", "HashTier", "PreCheckTier", "RetrievalTier" })]
    [InlineData(true, false, new[] { "CacheTier", "DecodeTier", "HashTier", "PreCheckTier" })]
    public void AddRecognition_orders_the_tiers_from_cheap_to_dear(bool useCache, bool useRetrieval, string[] expected)
    {
        var services = new ServiceCollection().AddRecognition(useCache, useRetrieval);

        Assert.Equal(expected, services.Where(s => s.ServiceType == typeof(IRecognitionTier))
            .Select(s => s.ImplementationType!.Name));
    }

    [Fact]
    public void AddRecognition_asks_a_picture_model_last_of_all()
    {
        var services = new ServiceCollection().AddRecognition(useCache: true, useRetrieval: true, useVision: true);

        Assert.Equal("VisionTier", services.Last(s => s.ServiceType == typeof(IRecognitionTier))
            .ImplementationType!.Name);
    }

    [Fact]
    public async Task IdentifyAsync_gives_the_slot_back_before_it_asks_a_remote_tier()
    {
        var slot = new Slot();
        var local = new ScriptedTier("retrieval", query =>
        {
            Assert.False(slot.IsFree);
            return new TierVerdict.Undecided(query);
        });
        var remote = new ScriptedTier("vision", query =>
        {
            Assert.True(slot.IsFree);
            return new TierVerdict.Undecided(query);
        })
        {
            IsRemote = true,
        };

        await Pipeline(local, remote).IdentifyAsync(Recognitions.Photo(), "phone", slot, progress: null, Token);

        Assert.Equal("phone", Assert.Single(remote.Asked).Client);
    }

    [Fact]
    public async Task IdentifyAsync_keeps_a_degraded_answer_to_be_asked_about_and_never_repeats_it()
    {
        var failing = new ScriptedTier("vision", query => new TierVerdict.Undecided(
            query with { IsDegraded = true, Warnings = [Silence] }));

        var pipeline = Pipeline(new CacheTier(_cache), failing);
        var report = await pipeline.IdentifyAsync(Recognitions.Photo(), Token);
        await pipeline.IdentifyAsync(Recognitions.Photo(), Token);

        Assert.True(report.IsDegraded);
        Assert.Equal([Silence], report.Warnings);
        Assert.Equal(report.Identification, _cache.Find(report.AnalysisId)!.Identification);
        Assert.Equal(2, failing.Asked.Count);
    }

    [Fact]
    public async Task IdentifyAsync_remembers_warnings_with_the_answer()
    {
        var warning = new ScriptedTier("vision", _ =>
            new TierVerdict.Settled(Recognitions.Recognized("a")) { Warnings = [Silence] });
        var pipeline = Pipeline(new CacheTier(_cache), warning);

        await pipeline.IdentifyAsync(Recognitions.Photo(), Token);
        var again = await pipeline.IdentifyAsync(Recognitions.Photo(), Token);

        Assert.Equal(Tier.Cache, again.SettledBy);
        Assert.Equal([Silence], again.Warnings);
    }

    private RecognitionPipeline Pipeline(params IRecognitionTier[] tiers) => new(tiers, _holder, _cache);

    private sealed class Slot : IDisposable
    {
        public bool IsFree { get; private set; }

        public void Dispose() => IsFree = true;
    }
}
