using MuseumGuide.Catalog;
using MuseumGuide.Conformance;
using MuseumGuide.Sqlite;

namespace MuseumGuide.Stores.Tests.Sqlite;

public sealed class SqliteCollectionSearchTests : CollectionSearchTests
{
    private readonly SqliteStores _stores = new();

    [Fact]
    public async Task SearchAsync_finds_works_of_a_database_that_is_older_than_search()
    {
        using var folder = new TemporaryFolder();
        await OlderDatabase.CreateAsync(folder["old.db"], Cancellation);

        using var database = new SqliteDatabase(folder["old.db"]);
        var found = await new SqliteCollectionSearch(database).SearchAsync(
            new CollectionQuery { Words = "first" }, Cancellation);

        Assert.Equal("a", Assert.Single(found).Artwork.Id);
    }

    protected override Task<CatalogStores> CreateStoresAsync() => Task.FromResult(_stores.All);

    protected override ValueTask DisposeStoresAsync()
    {
        _stores.Dispose();
        return ValueTask.CompletedTask;
    }
}
