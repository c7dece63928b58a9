using Dapper;
using Microsoft.Data.Sqlite;
using MuseumGuide.Catalog;
using MuseumGuide.Conformance;
using MuseumGuide.Sqlite;

namespace MuseumGuide.Stores.Tests.Sqlite;

public sealed class SqliteDatabaseTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string DatabasePath => _folder["data/catalog.db"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task MigrateAsync_makes_folder_and_file_and_keeps_what_is_there()
    {
        using (var first = new SqliteDatabase(DatabasePath))
        {
            Assert.Equal(7, await first.MigrateAsync(Cancellation));
            await new SqliteImportStore(first).SaveAsync(ImportedArtworks.Create("a"), Cancellation);
        }

        using var second = new SqliteDatabase(DatabasePath);
        Assert.Equal(7, await second.MigrateAsync(Cancellation));
        Assert.Equal(1, await new SqliteArtworkCatalog(second).CountAsync(Cancellation));
    }

    [Fact]
    public async Task MigrateAsync_by_many_at_once_migrates_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            using var database = new SqliteDatabase(DatabasePath);
            await database.MigrateAsync(Cancellation);
        }));

        Assert.Equal(1, Query<long>("SELECT count(*) FROM state"));
    }

    [Fact]
    public async Task MigrateAsync_leaves_a_file_that_the_program_before_can_still_open()
    {
        using (var database = new SqliteDatabase(DatabasePath)) await database.MigrateAsync(Cancellation);

        // That program looks at this number alone, and takes none above its own.
        Assert.Equal(6, Query<long>("PRAGMA user_version"));
    }

    [Fact]
    public async Task MigrateAsync_works_with_what_a_newer_program_has_only_added_to()
    {
        using (var database = new SqliteDatabase(DatabasePath)) await database.MigrateAsync(Cancellation);
        Query<long>("UPDATE schema_version SET version = 99; CREATE TABLE future (x); SELECT 0");

        using var again = new SqliteDatabase(DatabasePath);
        await again.MigrateAsync(Cancellation);

        Assert.Equal(99, Query<long>("SELECT version FROM schema_version"));
    }

    [Fact]
    public async Task MigrateAsync_refuses_a_newer_schema_and_leaves_it_alone()
    {
        Directory.CreateDirectory(_folder["data"]);
        Query<long>("PRAGMA user_version = 99; CREATE TABLE future (x); SELECT 0");
        using var database = new SqliteDatabase(DatabasePath);

        var error = await Assert.ThrowsAsync<CatalogException>(() => database.MigrateAsync(Cancellation));

        Assert.Equal(
            "sqlite failed to migrate the database: its schema 99 is newer than schema 7 of this program; "
            + "use the newer program.",
            error.Message);
        Assert.Equal(1, Query<long>("SELECT count(*) FROM sqlite_schema"));
    }

    [Fact]
    public async Task MigrateAsync_refuses_the_database_of_another_program()
    {
        Directory.CreateDirectory(_folder["data"]);
        Query<long>("CREATE TABLE songs (x); SELECT 0");
        using var database = new SqliteDatabase(DatabasePath);

        var error = await Assert.ThrowsAsync<CatalogException>(() => database.MigrateAsync(Cancellation));

        Assert.EndsWith("the file is a database of some other program.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MigrateAsync_names_a_file_that_is_no_database()
    {
        Directory.CreateDirectory(_folder["data"]);
        await File.WriteAllTextAsync(DatabasePath, new string('x', 5000), Cancellation);
        using var database = new SqliteDatabase(DatabasePath);

        var error = await Assert.ThrowsAsync<CatalogException>(() => database.MigrateAsync(Cancellation));

        Assert.Contains("file is not a database", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CheckAsync_finds_nothing_in_a_sound_database()
    {
        using var database = new SqliteDatabase(DatabasePath);
        await new SqliteImportStore(database).SaveAsync(ImportedArtworks.Create("a"), Cancellation);

        Assert.Empty(await database.CheckAsync(Cancellation));
    }

    [Fact]
    public async Task CheckAsync_names_a_work_that_lacks_a_part()
    {
        using var database = new SqliteDatabase(DatabasePath);
        await new SqliteImportStore(database).SaveAsync(ImportedArtworks.Create("a"), Cancellation);
        Query<long>("DELETE FROM reference_features; SELECT 0");

        Assert.Equal(["The work 'a' is not stored whole."], await database.CheckAsync(Cancellation));
    }

    [Fact]
    public async Task CheckAsync_finds_a_damaged_page()
    {
        using (var database = new SqliteDatabase(DatabasePath))
        {
            var imports = new SqliteImportStore(database);
            for (var i = 0; i < 50; i++) await imports.SaveAsync(ImportedArtworks.Create($"work-{i}"), Cancellation);
        }

        Query<long>("PRAGMA wal_checkpoint(TRUNCATE)");
        await using (var file = File.OpenWrite(DatabasePath))
        {
            file.Position = 16384 * 2;
            await file.WriteAsync(Enumerable.Repeat((byte)0xA5, 16384 * 12).ToArray(), Cancellation);
        }

        using var damaged = new SqliteDatabase(DatabasePath);

        Assert.NotEmpty(await ProblemsOf(damaged));
    }

    [Fact]
    public async Task Readers_go_on_while_a_writer_holds_its_lock()
    {
        using var database = new SqliteDatabase(DatabasePath);
        await new SqliteImportStore(database).SaveAsync(ImportedArtworks.Create("a"), Cancellation);
        using var writer = Open();
        using var transaction = writer.BeginTransaction();
        writer.Execute("UPDATE artworks SET title = 'half'", transaction: transaction);

        var entry = await new SqliteArtworkCatalog(database).FindAsync("a", Cancellation);

        Assert.Equal("first", entry!.Artwork.Title);
    }

    private static async Task<IReadOnlyList<string>> ProblemsOf(SqliteDatabase database)
    {
        try
        {
            return await database.CheckAsync(Cancellation);
        }
        catch (CatalogException error)
        {
            return [error.Message];
        }
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={DatabasePath};Pooling=False");
        connection.Open();
        return connection;
    }

    private T Query<T>(string sql)
    {
        using var connection = Open();
        return connection.ExecuteScalar<T>(sql)!;
    }
}
