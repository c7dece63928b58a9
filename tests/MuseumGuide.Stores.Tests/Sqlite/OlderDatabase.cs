using Microsoft.Data.Sqlite;
using MuseumGuide.Conformance;
using MuseumGuide.Sqlite;

namespace MuseumGuide.Stores.Tests.Sqlite;

/// <summary>A database of the first schema with one work, "a", titled "first".</summary>
internal static class OlderDatabase
{
    public static async Task CreateAsync(string path, CancellationToken cancellationToken)
    {
        using var database = new SqliteDatabase(path);
        await new SqliteImportStore(database).SaveAsync(ImportedArtworks.Create("a"), cancellationToken);
        await using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = """
            DROP TRIGGER artworks_inserted; DROP TRIGGER artworks_updated; DROP TRIGGER artworks_deleted;
            DROP TABLE artwork_search; DROP VIEW artwork_texts; DROP INDEX artworks_stop_number;
            DROP INDEX artworks_accession_number; DROP TABLE model_texts; DROP TABLE spending;
            DROP TABLE tour_stops; DROP TABLE tours; DROP TRIGGER suggestions_of_inserted;
            DROP TRIGGER suggestions_of_updated; DROP TRIGGER suggestions_of_deleted; DROP TABLE suggestions;
            DROP TABLE suggestion_search; DROP INDEX artworks_title; DROP INDEX artworks_artist;
            DROP INDEX artworks_room; DROP TABLE describing; DROP TABLE schema_version;
            PRAGMA user_version = 1;
            """;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
