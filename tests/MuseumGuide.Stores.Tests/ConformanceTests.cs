using System.Reflection;
using MuseumGuide.Conformance;
using MuseumGuide.Conformance.Sharing;

namespace MuseumGuide.Stores.Tests;

public sealed class ConformanceTests
{
    [Theory]
    [InlineData("Sqlite", "Disk")]
    [InlineData("Postgres")]
    public void Every_store_runs_every_suite(string store, string? pictures = null) =>
        AssertRuns(store, typeof(CatalogStoreTests).Namespace!, pictures);

    [Theory]
    [InlineData("Memory")]
    [InlineData("Redis")]
    public void Everything_that_instances_share_runs_every_suite(string store) =>
        AssertRuns(store, typeof(RateLimitCounterTests).Namespace!);

    private static void AssertRuns(string store, string home, string? pictures = null)
    {
        var suites = typeof(CatalogStoreTests).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: true, IsSealed: false } && type != typeof(CatalogStoreTests)
                && type.Namespace == home
                && type.Name.EndsWith("Tests", StringComparison.Ordinal));

        var run = Assembly.GetExecutingAssembly().GetTypes()
            .Where(type => type.Name.StartsWith(store, StringComparison.Ordinal)
                || (pictures is not null && type.Name.StartsWith(pictures, StringComparison.Ordinal)))
            .Select(type => type.BaseType);

        Assert.Empty(suites.Except(run));
    }
}
