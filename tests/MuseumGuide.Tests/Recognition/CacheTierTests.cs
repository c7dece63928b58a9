using Microsoft.Extensions.Options;
using MuseumGuide.Photos;
using MuseumGuide.Recognition;

namespace MuseumGuide.Tests.Recognition;

public sealed class CacheTierTests
{
    private static readonly KeptAnalysis Answer = new(
        Recognitions.Recognized("a"), PhotoDefect.TooDark, [], IsRepeatable: true);

    [Fact]
    public async Task JudgeAsync_settles_with_what_is_remembered_and_passes_on_the_rest()
    {
        using var store = new MemoryAnalysisStore(Options.Create(new IdentificationCacheOptions()));
        store.Keep(IdOf("one"), Answer);
        store.Keep(IdOf("degraded"), Answer with { IsRepeatable = false });
        var tier = new CacheTier(store);

        var known = await JudgeAsync(tier, "one", "1");
        var others = new[]
        {
            await JudgeAsync(tier, "two", "1"), await JudgeAsync(tier, "one", "2"),
            await JudgeAsync(tier, "one", "1", "a"), await JudgeAsync(tier, "degraded", "1"),
        };

        var settled = Assert.IsType<TierVerdict.Settled>(known);
        Assert.Equal((Answer.Identification, PhotoDefect.TooDark), (settled.Identification, settled.Defect));
        Assert.All(others, verdict => Assert.IsType<TierVerdict.Undecided>(verdict));
    }

    private static string IdOf(string content) => AnalysisId.For(Recognitions.Photo(content).Hash, "1");

    private static async Task<TierVerdict> JudgeAsync(
        CacheTier tier, string content, string version, params string[] excluded)
    {
        var query = new RecognitionQuery(Recognitions.Photo(content), Recognitions.Index(version))
        {
            ExcludedArtworkIds = excluded.ToHashSet(),
        };
        return await tier.JudgeAsync(query, TestContext.Current.CancellationToken);
    }
}
