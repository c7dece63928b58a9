using Microsoft.Extensions.Options;
using MuseumGuide.Conformance;
using MuseumGuide.Postgres;

namespace MuseumGuide.Stores.Tests.Postgres;

/// <summary>A store in a new database of the shared server, or in any that an address names.</summary>
internal sealed class PostgresStores(PostgresDatabase database) : IAsyncDisposable
{
    public PostgresDatabase Database { get; } = database;

    public CatalogStores All { get; } = new(
        new PostgresArtworkCatalog(database),
        new PostgresCollectionSearch(database),
        new PostgresCollectionOverview(database),
        new PostgresTours(database),
        new PostgresReferenceStore(database),
        new PostgresImportStore(database));

    public static async Task<PostgresStores> CreateAsync(SharedServer server, CancellationToken cancellationToken) =>
        new(Open(await server.CreateMigratedAsync(cancellationToken)));

    public static PostgresDatabase Open(string address, Action<PostgresOptions>? change = null)
    {
        var options = new PostgresOptions { Address = address };
        change?.Invoke(options);
        return new PostgresDatabase(Options.Create(options), TimeProvider.System);
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
