using MuseumGuide.Engines;

[assembly: AssemblyFixture(typeof(MuseumGuide.Stores.Tests.Vectors.VectorDatabase))]

namespace MuseumGuide.Stores.Tests.Vectors;

/// <summary>A PostgreSQL with pgvector for the tests of this program, started when the first asks.</summary>
public sealed class VectorDatabase : IAsyncDisposable
{
    private readonly Lazy<Task<PostgresServer>> _server = new(() => PostgresServer.StartAsync(CancellationToken.None));

    /// <summary>The server; not to be stopped.</summary>
    public Task<PostgresServer> ServerAsync() => _server.Value;

    public async ValueTask DisposeAsync()
    {
        if (_server.IsValueCreated) await (await _server.Value).DisposeAsync();
    }
}
