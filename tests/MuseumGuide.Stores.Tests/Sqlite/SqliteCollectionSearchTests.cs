using Microsoft.Data.Sqlite;
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
        await MakeOlderAsync(folder["old.db"]);

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

    private static async Task MakeOlderAsync(string path)
    {
        using var database = new SqliteDatabase(path);
        await new SqliteImportStore(database).SaveAsync(ImportedArtworks.Create("a"), Cancellation);
        await using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        await connection.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = """
            DROP TRIGGER artworks_inserted; DROP TRIGGER artworks_updated; DROP TRIGGER artworks_deleted;
            DROP TABLE artwork_search; DROP VIEW artwork_texts; DROP INDEX artworks_stop_number;
            DROP INDEX artworks_accession_number; DROP TABLE model_texts; DROP TABLE spending;
            DROP TABLE tour_stops; DROP TABLE tours; DROP TRIGGER suggestions_of_inserted;
            DROP TRIGGER suggestions_of_updated; DROP TRIGGER suggestions_of_deleted; DROP TABLE suggestions;
            DROP TABLE suggestion_search; DROP INDEX artworks_title; DROP INDEX artworks_artist;
            DROP INDEX artworks_room;
            PRAGMA user_version = 1;
            """;
        await command.ExecuteNonQueryAsync(Cancellation);
    }
}
