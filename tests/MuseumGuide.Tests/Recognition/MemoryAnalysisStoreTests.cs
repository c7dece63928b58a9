using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;
using MuseumGuide.Recognition;

namespace MuseumGuide.Tests.Recognition;

public sealed class MemoryAnalysisStoreTests
{
    private static readonly KeptAnalysis Found = new(new Identification.NotInCollection([]), null, [], true);

    [Fact]
    public void Find_knows_what_was_kept_until_it_is_forgotten()
    {
        using var store = Store(new IdentificationCacheOptions());
        store.Keep("a", Found);
        store.Keep("b", Found);

        store.Forget("a");

        Assert.Null(store.Find("a"));
        Assert.Same(Found, store.Find("b"));
    }

    [Fact]
    public void Clear_forgets_everything()
    {
        using var store = Store(new IdentificationCacheOptions());
        store.Keep("a", Found);

        store.Clear();

        Assert.Null(store.Find("a"));
    }

    [Fact]
    public async Task Find_forgets_by_itself_after_the_lifetime()
    {
        using var store = Store(new IdentificationCacheOptions { Lifetime = TimeSpan.FromMilliseconds(50) });
        store.Keep("a", Found);

        while (store.Find("a") is not null) await Task.Delay(10, TestContext.Current.CancellationToken);

        Assert.Null(store.Find("a"));
    }

    [Fact]
    public void Keep_holds_no_more_than_the_capacity()
    {
        using var store = Store(new IdentificationCacheOptions { Capacity = 10 });

        for (var i = 0; i < 200; i++) store.Keep($"{i}", Found);

        Assert.InRange(Enumerable.Range(0, 200).Count(i => store.Find($"{i}") is not null), 1, 10);
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

    private static MemoryAnalysisStore Store(IdentificationCacheOptions options) => new(Options.Create(options));
}
