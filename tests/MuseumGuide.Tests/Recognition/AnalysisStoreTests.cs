using Microsoft.Extensions.Options;
using MuseumGuide.Recognition;

namespace MuseumGuide.Tests.Recognition;

public sealed class AnalysisStoreTests
{
    private static readonly Identification Found = new Identification.NotInCollection([]);

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
    public async Task Find_forgets_by_itself_after_the_lifetime()
    {
        using var store = Store(new IdentificationCacheOptions { Lifetime = TimeSpan.FromMilliseconds(50) });
        store.Keep("a", Found);

        while (store.Find("a") is not null) await Task.Delay(10, TestContext.Current.CancellationToken);

        Assert.Null(store.Find("a"));
    }

    private static AnalysisStore Store(IdentificationCacheOptions options) => new(Options.Create(options));
}
