using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MuseumGuide.Engines;
using MuseumGuide.Engines.Pinecone;
using MuseumGuide.Pinecone;
using MuseumGuide.Postgres.Vectors;
using MuseumGuide.Recognition.Vectors;
using Npgsql;

namespace MuseumGuide.Benchmarks.Vectors;

/// <summary>Every vector store over a server of its own: a real PostgreSQL with pgvector, and Pinecone's protocol.
/// </summary>
internal sealed class VectorEngines : IAsyncDisposable
{
    private readonly PostgresServer _postgres;
    private readonly FakePinecone _pinecone;
    private readonly ServiceProvider _services;

    private VectorEngines(PostgresServer postgres, string database, FakePinecone pinecone)
    {
        (_postgres, _pinecone) = (postgres, pinecone);
        Source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1",
            Port = postgres.Port,
            Username = PostgresServer.User,
            Password = PostgresServer.Password,
            Database = database,
        });
        _services = new ServiceCollection().AddLogging().AddPinecone(options =>
        {
            options.ApiKey = FakePinecone.Key;
            options.ControlPlane = pinecone.Address;
        }).BuildServiceProvider();
    }

    /// <summary>The PostgreSQL.</summary>
    public NpgsqlDataSource Source { get; }

    public static async Task<VectorEngines> StartAsync(CancellationToken cancellationToken)
    {
        var postgres = await PostgresServer.StartAsync(cancellationToken);
        return new VectorEngines(
            postgres, await postgres.CreateDatabaseAsync(cancellationToken), await FakePinecone.StartAsync());
    }

    public PgvectorStore Pgvector(VectorSpace space, int efSearch) =>
        new(Source, space, Options.Create(new PgvectorOptions { EfSearch = efSearch }));

    public IVectorStore Pinecone(VectorSpace space) => new PineconeStore(
        _services.GetRequiredService<PineconeApi>(), _services.GetRequiredService<IOptions<PineconeOptions>>(), space,
        TimeProvider.System);

    /// <summary>What a table of vectors and its indexes take.</summary>
    public async Task<double> MegabytesAsync(string table, CancellationToken cancellationToken)
    {
        await using var command = Source.CreateCommand(
            $"SELECT pg_total_relation_size('museum_guide_vectors.\"{table}\"')::float8 / 1e6");
        return (double)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    public async ValueTask DisposeAsync()
    {
        await Source.DisposeAsync();
        await _services.DisposeAsync();
        await _pinecone.DisposeAsync();
        await _postgres.DisposeAsync();
    }
}
