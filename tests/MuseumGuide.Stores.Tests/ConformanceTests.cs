using System.Reflection;
using MuseumGuide.Conformance;
using MuseumGuide.Conformance.Sharing;

namespace MuseumGuide.Stores.Tests;

public sealed class ConformanceTests
{
    [Theory]
    [InlineData("Sqlite", "Disk")]
    [InlineData("Postgres")]
    public void Every_store_runs_every_suite(params string[] stores) =>
        AssertRun(typeof(CatalogStoreTests).Namespace!, stores);

    [Theory]
    [InlineData("Memory")]
    [InlineData("Redis")]
    public void Everything_that_instances_share_runs_every_suite(string store) =>
        AssertRun(typeof(RateLimitCounterTests).Namespace!, store);

    private static void AssertRun(string home, params string[] stores)
    {
        var suites = typeof(CatalogStoreTests).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: true, IsSealed: false } && type != typeof(CatalogStoreTests)
                && type != typeof(VectorStoreTests)
                && type.Namespace == home
                && type.Name.EndsWith("Tests", StringComparison.Ordinal));

        var run = Assembly.GetExecutingAssembly().GetTypes()
            .Where(type => stores.Any(store => type.Name.StartsWith(store, StringComparison.Ordinal)))
            .Select(type => type.BaseType);

        Assert.Empty(suites.Except(run));
    }

    [Fact]
    public void Every_vector_store_runs_the_suite()
    {
        var run = Assembly.GetExecutingAssembly().GetTypes().Where(type => type.BaseType == typeof(VectorStoreTests));

        Assert.Equal(
            ["EmbeddedVectorStoreTests", "PgvectorStoreTests", "PineconeStoreTests"],
            run.Select(type => type.Name).Order(StringComparer.Ordinal));
    }
}
