using MuseumGuide.Catalog;
using MuseumGuide.Conformance;
using MuseumGuide.Engines;
using MuseumGuide.Postgres;

namespace MuseumGuide.Stores.Tests.Postgres;

public sealed class PostgresFullDiskTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_full_disk_of_the_server_fails_writes_alone_and_they_resume_once_there_is_room()
    {
        await using var server = await PostgresServer.StartAsync(Cancellation);
        var disk = await server.TryMountDiskAsync(32, Cancellation);
        Assert.SkipWhen(disk is null, "Mounting a small disk needs Linux and the right to mount.");
        await server.ExecuteAsync($"CREATE TABLESPACE small LOCATION '{disk}'", Cancellation);
        await server.ExecuteAsync("CREATE DATABASE museum TEMPLATE template0 TABLESPACE small", Cancellation);
        await server.ExecuteAsync(
            "CREATE TABLE ballast AS SELECT repeat('x', 1000) FROM generate_series(1, 6000)", Cancellation, "museum");
        await using var stores = new PostgresStores(PostgresStores.Open(server.AddressOf("museum")));
        var media = new PostgresMediaStore(stores.Database);
        var picture = new byte[1_000_000];
        Random.Shared.NextBytes(picture);

        var saved = 0;
        var full = await Assert.ThrowsAsync<CatalogException>(async () =>
        {
            for (; saved < 40; saved++) await media.SaveAsync($"{saved:x64}", picture, Cancellation);
        });
        await Assert.ThrowsAsync<CatalogException>(async () =>
        {
            for (var i = 0; i < 40; i++)
                await stores.All.Imports.SaveAsync(ImportedArtworks.Create($"work-{i:00}"), Cancellation);
        });

        Assert.Contains("the server's disk is full, reading goes on.", full.Message, StringComparison.Ordinal);
        Assert.NotNull(await media.ReadAsync($"{0:x64}", Cancellation));
        Assert.Null(await media.ReadAsync($"{saved:x64}", Cancellation));
        var works = await stores.All.Catalog.CountAsync(Cancellation);

        await server.ExecuteAsync("DROP TABLE ballast", Cancellation, "museum");
        await stores.All.Imports.SaveAsync(ImportedArtworks.Create("resumed"), Cancellation);

        Assert.Equal(works + 1, await stores.All.Catalog.CountAsync(Cancellation));
    }
}
