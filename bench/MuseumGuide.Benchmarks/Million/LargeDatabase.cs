using System.Diagnostics;
using System.Globalization;
using MuseumGuide.Engines;
using MuseumGuide.Postgres.Vectors;
using MuseumGuide.Recognition.Hashing;
using MuseumGuide.Recognition.Retrieval;
using MuseumGuide.Recognition.Vectors;
using Npgsql;

namespace MuseumGuide.Benchmarks.Million;

/// <summary>A PostgreSQL with works that have nothing but what the index is built from, and their vectors.</summary>
internal sealed class LargeDatabase(PostgresServer server, string database) : IAsyncDisposable
{
    private const string Vectors = "museum_guide_vectors.\"layout-256-v1\"";

    private readonly NpgsqlDataSource _source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = server.Port,
        Username = PostgresServer.User,
        Password = PostgresServer.Password,
        Database = database,
        CommandTimeout = 0,
    });

    public string Address => server.AddressOf(database);

    public PgvectorStore Store(int efSearch) => new(
        _source, VectorSpace.Pictures, Microsoft.Extensions.Options.Options.Create(
            new PgvectorOptions { EfSearch = efSearch }));

    /// <summary>Writes works beside those that were published.</summary>
    public async Task WriteWorksAsync(
        IReadOnlyList<byte[]> hashes, IReadOnlyList<byte[]> embeddings, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var index = $"museum_guide_index_{ReferenceDescriber.Version}";
        await ExecuteAsync(connection, $"SET search_path = museum_guide, {index}", cancellationToken);
        await using (var works = await connection.BeginBinaryImportAsync(
            "COPY artworks (key, id, other_fields) FROM STDIN (FORMAT BINARY)", cancellationToken))
        {
            for (var slot = 0; slot < embeddings.Count; slot++)
            {
                await works.StartRowAsync(cancellationToken);
                await works.WriteAsync(Scale.SyntheticCatalog.FirstKey + slot, cancellationToken);
                await works.WriteAsync(IdOf(slot), cancellationToken);
                await works.WriteAsync("{}", NpgsqlTypes.NpgsqlDbType.Json, cancellationToken);
            }

            await works.CompleteAsync(cancellationToken);
        }

        await using (var records = await connection.BeginBinaryImportAsync(
            """
            COPY reference_data (artwork_key, row_fingerprint, hashes, embedding, postings) FROM STDIN (FORMAT BINARY)
            """,
            cancellationToken))
        {
            for (var slot = 0; slot < embeddings.Count; slot++)
            {
                await records.StartRowAsync(cancellationToken);
                await records.WriteAsync(Scale.SyntheticCatalog.FirstKey + slot, cancellationToken);
                await records.WriteAsync("", cancellationToken);
                await records.WriteAsync(hashes[slot], cancellationToken);
                await records.WriteAsync(embeddings[slot], cancellationToken);
                await records.WriteAsync(Array.Empty<byte>(), cancellationToken);
            }

            await records.CompleteAsync(cancellationToken);
        }

        await ExecuteAsync(connection, "ANALYZE", cancellationToken);
    }

    /// <summary>Writes the vectors first and builds their graph after, as one does for very many.</summary>
    /// <returns>Time for the rows, and for the graph.</returns>
    public async Task<(TimeSpan Rows, TimeSpan Graph)> WriteVectorsAsync(
        IReadOnlyList<byte[]> embeddings, CancellationToken cancellationToken)
    {
        await Store(200).MakeReadyAsync(cancellationToken);
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await ExecuteAsync(connection, "DROP INDEX museum_guide_vectors.\"layout-256-v1-hnsw\"", cancellationToken);
        var started = Stopwatch.GetTimestamp();
        await using (var rows = await connection.BeginTextImportAsync(
            $"COPY {Vectors} (artwork_id, embedding) FROM STDIN", cancellationToken))
        {
            for (var slot = 0; slot < embeddings.Count; slot++)
            {
                var values = string.Join(
                    ',', embeddings[slot].Select(value => ((sbyte)value).ToString(CultureInfo.InvariantCulture)));
                await rows.WriteAsync($"{IdOf(slot)}\t[{values}]\n".AsMemory(), cancellationToken);
            }
        }

        var written = Stopwatch.GetElapsedTime(started);
        await ExecuteAsync(
            connection,
            $"""
            SET maintenance_work_mem = '3GB';
            SET max_parallel_maintenance_workers = {Environment.ProcessorCount - 1};
            CREATE INDEX "layout-256-v1-hnsw" ON {Vectors} USING hnsw (embedding halfvec_cosine_ops);
            """,
            cancellationToken);
        return (written, Stopwatch.GetElapsedTime(started) - written);
    }

    /// <summary>Bytes of the vectors with their graph, and of the works.</summary>
    public async Task<(double Vectors, double Works)> WeighAsync(CancellationToken cancellationToken)
    {
        await using var command = _source.CreateCommand(
            $"""
            SELECT pg_total_relation_size('{Vectors}')::float8, (
              SELECT sum(pg_total_relation_size(c.oid))::float8 FROM pg_class c
              JOIN pg_namespace n ON n.oid = c.relnamespace
              WHERE n.nspname LIKE 'museum_guide%' AND n.nspname <> 'museum_guide_vectors' AND c.relkind = 'r')
            """);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        return (reader.GetDouble(0), reader.GetDouble(1));
    }

    public static string IdOf(int slot) => string.Create(CultureInfo.InvariantCulture, $"work-{slot:00000000}");

    public static IReadOnlyList<byte[]> HashesOf(int works) => new Scale.SyntheticBytes(works, PictureHashes.Length);

    public async ValueTask DisposeAsync() => await _source.DisposeAsync();

    private static async Task ExecuteAsync(
        NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
