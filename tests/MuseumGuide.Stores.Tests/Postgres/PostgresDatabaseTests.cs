using MuseumGuide.Catalog;
using MuseumGuide.Conformance;
using MuseumGuide.Postgres;

namespace MuseumGuide.Stores.Tests.Postgres;

public sealed class PostgresDatabaseTests(SharedServer shared)
{
    private const int Schema = 6;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task MigrateAsync_by_many_instances_at_once_migrates_once()
    {
        var address = await CreateEmptyAsync();

        var versions = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            await using var database = PostgresStores.Open(address);
            return await database.MigrateAsync(Cancellation);
        }));

        Assert.All(versions, version => Assert.Equal(Schema, version));
        await using var stores = new PostgresStores(PostgresStores.Open(address));
        Assert.Equal(1, await stores.All.Imports.PublishAsync(Cancellation));
    }

    [Fact]
    public async Task A_newer_database_is_served_as_long_as_it_lets_older_programs()
    {
        var address = await shared.CreateMigratedAsync(Cancellation);
        await ExecuteAsync(
            address,
            "UPDATE museum_guide.schema_version SET version = 99, oldest_reader = 6;"
            + "ALTER TABLE museum_guide.artworks ADD COLUMN of_tomorrow text");
        await using var stores = new PostgresStores(PostgresStores.Open(address));

        await stores.All.Imports.SaveAsync(ImportedArtworks.Create("a"), Cancellation);

        Assert.Equal(99, await stores.Database.MigrateAsync(Cancellation));
        Assert.Equal("first", (await stores.All.Catalog.FindAsync("a", Cancellation))!.Artwork.Title);
    }

    [Fact]
    public async Task A_newer_database_that_older_programs_cannot_read_is_refused_and_left_alone()
    {
        var address = await shared.CreateMigratedAsync(Cancellation);
        await ExecuteAsync(address, "UPDATE museum_guide.schema_version SET version = 99, oldest_reader = 98");
        await using var database = PostgresStores.Open(address);

        var error = await Assert.ThrowsAsync<CatalogException>(() => database.MigrateAsync(Cancellation));

        Assert.Equal(
            "postgres failed to migrate the database: its schema 99 needs a program of schema 98 at least, and this "
            + "one is of schema 6; use the newer program.",
            error.Message);
        Assert.Equal(
            ["It needs a program of schema 98 at least."], (await database.InspectAsync(Cancellation)).Problems);
    }

    [Fact]
    public async Task A_migration_that_fails_leaves_nothing_and_is_done_again()
    {
        var address = await CreateEmptyAsync();
        await ExecuteAsync(address, "CREATE SCHEMA museum_guide; CREATE TABLE museum_guide.pictures (x int)");
        await using var database = PostgresStores.Open(address);

        var error = await Assert.ThrowsAsync<CatalogException>(() => database.MigrateAsync(Cancellation));
        Assert.Contains("\"pictures\" already exists", error.Message, StringComparison.Ordinal);
        Assert.Null((await database.InspectAsync(Cancellation)).SchemaVersion);

        await ExecuteAsync(address, "DROP TABLE museum_guide.pictures");
        Assert.Equal(Schema, await database.MigrateAsync(Cancellation));
    }

    [Fact]
    public async Task A_wrong_password_is_told_without_it()
    {
        var address = await shared.CreateMigratedAsync(Cancellation);
        var wrong = address.Replace(":museum@", ":s3cret-w0rd@", StringComparison.Ordinal);

        var message = await FailureOfAsync(wrong);

        Assert.Equal(
            "postgres failed to count artworks: password authentication failed for user \"postgres\"; see the user and "
            + "the password of DATABASE_URL.",
            message);
    }

    [Fact]
    public async Task A_database_that_is_missing_is_told()
    {
        var server = await shared.StartedAsync(Cancellation);

        var message = await FailureOfAsync(server.AddressOf("nowhere"));

        Assert.Equal(
            "postgres failed to count artworks: database \"nowhere\" does not exist; create it, or see the end of "
            + "DATABASE_URL.",
            message);
    }

    [Fact]
    public async Task A_user_without_the_right_to_create_is_told_and_serves_once_it_is_given()
    {
        var address = await CreateEmptyAsync();
        await ExecuteAsync(address, $"CREATE ROLE guest_{Tag(address)} LOGIN PASSWORD 'museum'");
        var guest = address.Replace("//postgres:", $"//guest_{Tag(address)}:", StringComparison.Ordinal);

        var message = await FailureOfAsync(guest);
        await using var database = PostgresStores.Open(guest);
        var found = await database.InspectAsync(Cancellation);
        var name = address[(address.LastIndexOf('/') + 1)..];
        await ExecuteAsync(address, $"GRANT CREATE ON DATABASE {name} TO guest_{Tag(address)}");

        Assert.StartsWith(
            "postgres failed to count artworks: permission denied for database", message, StringComparison.Ordinal);
        Assert.EndsWith(
            "; the user of DATABASE_URL needs the right to create schemas in its database: GRANT CREATE ON DATABASE, "
            + "by its owner.",
            message, StringComparison.Ordinal);
        Assert.Equal(
            ["The user may not create schemas in the database: GRANT CREATE ON DATABASE, by its owner."],
            found.Problems);
        Assert.Equal(Schema, await database.MigrateAsync(Cancellation));
        Assert.Empty((await database.InspectAsync(Cancellation)).Problems);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_told_with_its_address()
    {
        await using var database = PostgresStores.Open(
            "postgres://guide:s3cret@127.0.0.1:1/museum", options => options.Patience = TimeSpan.Zero);

        var error = await Assert.ThrowsAsync<CatalogException>(
            () => new PostgresArtworkCatalog(database).CountAsync(Cancellation));

        Assert.StartsWith(
            "postgres failed to count artworks: Failed to connect to 127.0.0.1:1", error.Message,
            StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task InspectAsync_names_a_work_that_lacks_a_part()
    {
        await using var stores = await PostgresStores.CreateAsync(shared, Cancellation);
        var work = ImportedArtworks.Create("a");
        await stores.All.Imports.SaveAsync(work, Cancellation);

        Assert.Equal(
            ["The work 'a' is not stored whole."], (await stores.Database.InspectAsync(Cancellation)).Problems);
        await new PostgresMediaStore(stores.Database).SaveAsync(work.Image.ContentHash, new byte[1], Cancellation);

        var found = await stores.Database.InspectAsync(Cancellation);
        Assert.Empty(found.Problems);
        Assert.Equal((Schema, Schema), (found.SchemaVersion, found.ProgramVersion));
    }

    [Fact]
    public async Task Texts_that_UTF_8_cannot_hold_are_kept_and_asked_for_without_an_error()
    {
        await using var stores = await PostgresStores.CreateAsync(shared, Cancellation);
        var work = ImportedArtworks.Create("a\0", "x");

        await stores.All.Imports.SaveAsync(
            work with { Artwork = work.Artwork with { Title = "Half a \ud83c pair\0" } }, Cancellation);

        Assert.Equal(
            "Half a \uFFFD pair\uFFFD", (await stores.All.Catalog.FindAsync("a\0", Cancellation))!.Artwork.Title);
        Assert.Null(await stores.All.Catalog.FindAsync("\ud83c", Cancellation));
        var words = new CollectionQuery { Words = "pair\0\ud83c" };
        Assert.Single(await stores.All.Search.SearchAsync(words, Cancellation));
    }

    private static string Tag(string address) => address[^8..];

    private static async Task<string> FailureOfAsync(string address)
    {
        await using var database = PostgresStores.Open(address);
        var error = await Assert.ThrowsAsync<CatalogException>(
            () => new PostgresArtworkCatalog(database).CountAsync(Cancellation));
        Assert.DoesNotContain("s3cret", error.ToString(), StringComparison.Ordinal);
        return error.Message;
    }

    private async Task<string> CreateEmptyAsync()
    {
        var server = await shared.StartedAsync(Cancellation);
        return server.AddressOf(await server.CreateDatabaseAsync(Cancellation));
    }

    private async Task ExecuteAsync(string address, string sql)
    {
        var server = await shared.StartedAsync(Cancellation);
        await server.ExecuteAsync(sql, Cancellation, address[(address.LastIndexOf('/') + 1)..]);
    }
}
