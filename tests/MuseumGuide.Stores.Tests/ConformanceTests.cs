using System.Reflection;
using MuseumGuide.Conformance;

namespace MuseumGuide.Stores.Tests;

public sealed class ConformanceTests
{
    [Theory]
    [InlineData("Sqlite", "Disk")]
    [InlineData("Postgres")]
    public void Every_store_runs_every_suite(string store, string? pictures = null)
    {
        var suites = typeof(CatalogStoreTests).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: true, IsSealed: false } && type != typeof(CatalogStoreTests)
                && type != typeof(VectorStoreTests)
                && type.Name.EndsWith("Tests", StringComparison.Ordinal));

        var run = Assembly.GetExecutingAssembly().GetTypes()
            .Where(type => type.Name.StartsWith(store, StringComparison.Ordinal)
                || (pictures is not null && type.Name.StartsWith(pictures, StringComparison.Ordinal)))
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
