using MuseumGuide.Engines;
using MuseumGuide.Stores.Tests.Postgres;

[assembly: AssemblyFixture(typeof(SharedServer))]

namespace MuseumGuide.Stores.Tests.Postgres;

/// <summary>The one PostgreSQL of this test program, for tests that do it no harm. It starts with the first that asks,
/// and gives out copies of a database that is migrated already.</summary>
public sealed class SharedServer : IAsyncDisposable
{
    private readonly SemaphoreSlim _making = new(1);
    private PostgresServer? _server;
    private string? _template;

    public async Task<PostgresServer> StartedAsync(CancellationToken cancellationToken)
    {
        await _making.WaitAsync(cancellationToken);
        try
        {
            return _server ??= await PostgresServer.StartAsync(cancellationToken);
        }
        finally
        {
            _making.Release();
        }
    }

    /// <summary>Makes a database of the present schema.</summary>
    /// <returns>Its address.</returns>
    public async Task<string> CreateMigratedAsync(CancellationToken cancellationToken)
    {
        var server = await StartedAsync(cancellationToken);
        await _making.WaitAsync(cancellationToken);
        try
        {
            _template ??= await MakeTemplateAsync(server, cancellationToken);
            return server.AddressOf(await server.CreateDatabaseAsync(cancellationToken, _template));
        }
        finally
        {
            _making.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
        _making.Dispose();
    }

    private static async Task<string> MakeTemplateAsync(PostgresServer server, CancellationToken cancellationToken)
    {
        var name = await server.CreateDatabaseAsync(cancellationToken);
        await using var database = PostgresStores.Open(server.AddressOf(name));
        await database.MigrateAsync(cancellationToken);
        return name;
    }
}
