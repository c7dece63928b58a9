using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;
using MuseumGuide.Photos;
using MuseumGuide.Recognition;

namespace MuseumGuide.Tests.Recognition;

public sealed class IdentificationCacheTests
{
    private static readonly CachedIdentification Answer = new(Recognitions.Recognized("a"), PhotoDefect.TooDark, []);

    [Fact]
    public void Find_finds_the_same_bytes_under_the_same_index_only()
    {
        using var cache = CacheOf(10);
        cache.Keep(Recognitions.Photo("one").Hash, "1", Answer);

        Assert.Same(Answer, cache.Find(Recognitions.Photo("one").Hash, "1"));
        Assert.Null(cache.Find(Recognitions.Photo("two").Hash, "1"));
        Assert.Null(cache.Find(Recognitions.Photo("one").Hash, "2"));
    }

    [Fact]
    public void Keep_holds_no_more_than_the_capacity()
    {
        using var cache = CacheOf(10);
        var photos = Enumerable.Range(0, 200).Select(i => Recognitions.Photo($"{i}").Hash).ToArray();

        foreach (var photo in photos) cache.Keep(photo, "1", Answer);

        Assert.InRange(photos.Count(photo => cache.Find(photo, "1") is not null), 1, 10);
    }

    [Fact]
    public void Options_default_to_ten_thousand_and_refuse_none()
    {
        var options = new IdentificationCacheOptions();
        Assert.Equal(10_000, options.Capacity);

        options.Capacity = 0;
        var problems = new List<ValidationResult>();
        Validator.TryValidateObject(options, new ValidationContext(options), problems, validateAllProperties: true);

        Assert.Equal(
            "The field Capacity must be between 1 and 10000000.", Assert.Single(problems).ErrorMessage);
    }

    [Fact]
    public async Task CacheTier_settles_with_what_is_remembered_and_passes_on_the_rest()
    {
        using var cache = CacheOf(10);
        cache.Keep(Recognitions.Photo("one").Hash, "1", Answer);
        var tier = new CacheTier(cache);

        var known = await JudgeAsync(tier, "one", "1");
        var stranger = await JudgeAsync(tier, "two", "1");
        var outdated = await JudgeAsync(tier, "one", "2");
        var excluding = await JudgeAsync(tier, "one", "1", "a");

        var settled = Assert.IsType<TierVerdict.Settled>(known);
        Assert.Equal((Answer.Identification, PhotoDefect.TooDark), (settled.Identification, settled.Defect));
        Assert.All([stranger, outdated, excluding], verdict => Assert.IsType<TierVerdict.Undecided>(verdict));
    }

    private static async Task<TierVerdict> JudgeAsync(
        CacheTier tier, string content, string version, params string[] excluded)
    {
        var query = new RecognitionQuery(Recognitions.Photo(content), Recognitions.Index(version))
        {
            ExcludedArtworkIds = excluded.ToHashSet(),
        };
        return await tier.JudgeAsync(query, TestContext.Current.CancellationToken);
    }

    private static IdentificationCache CacheOf(int capacity) =>
        new(Options.Create(new IdentificationCacheOptions { Capacity = capacity }));
}
