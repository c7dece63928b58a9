using MuseumGuide.Catalog;
using MuseumGuide.Conformance;
using MuseumGuide.Sqlite;

namespace MuseumGuide.Stores.Tests.Sqlite;

public sealed class SqliteCollectionOverviewTests : CollectionOverviewTests
{
    private readonly SqliteStores _stores = new();

    [Fact]
    public async Task SuggestAsync_knows_works_of_a_database_that_is_older_than_suggestions()
    {
        using var folder = new TemporaryFolder();
        await OlderDatabase.CreateAsync(folder["old.db"], Cancellation);

        using var database = new SqliteDatabase(folder["old.db"]);
        var found = await new SqliteCollectionOverview(database).SuggestAsync("fir", 10, Cancellation);

        Assert.Equal(new Suggestion(SuggestionKind.Title, "first", null, "a"), Assert.Single(found));
        Assert.Empty(await database.CheckAsync(Cancellation));
    }

    protected override Task<CatalogStores> CreateStoresAsync() => Task.FromResult(_stores.All);

    protected override ValueTask DisposeStoresAsync()
    {
        _stores.Dispose();
        return ValueTask.CompletedTask;
    }
}
