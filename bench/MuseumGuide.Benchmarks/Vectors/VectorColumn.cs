using System.Diagnostics;
using MuseumGuide.Recognition.Vectors;
using Npgsql;

namespace MuseumGuide.Benchmarks.Vectors;

/// <summary>The same vectors in numbers of single precision, to compare with those of half.</summary>
internal sealed class VectorColumn(NpgsqlDataSource source, string model)
{
    public static string NameOf(string model) => $"{model}-single";

    public async Task<TimeSpan> FillAsync(CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        await using var command = source.CreateCommand($"""
            CREATE TABLE museum_guide_vectors."{NameOf(model)}" (artwork_id text PRIMARY KEY, embedding vector(256));
            CREATE INDEX ON museum_guide_vectors."{NameOf(model)}" USING hnsw (embedding vector_cosine_ops);
            INSERT INTO museum_guide_vectors."{NameOf(model)}"
            SELECT artwork_id, embedding::vector FROM museum_guide_vectors."{model}";
            """);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(cancellationToken);
        return Stopwatch.GetElapsedTime(started);
    }

    public async Task<IReadOnlyList<IReadOnlyList<VectorNeighbor>>> FindNearestAsync(
        IReadOnlyList<byte[]> queries, int count, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(new NpgsqlBatchCommand(
            "SELECT set_config('hnsw.ef_search', '100', true), set_config('jit', 'off', true)"));
        batch.BatchCommands.Add(new NpgsqlBatchCommand($"""
            WITH q AS MATERIALIZED (
              SELECT n, embedding::vector(256) AS embedding
              FROM unnest($1::text[]) WITH ORDINALITY AS texts (embedding, n))
            SELECT q.n, v.artwork_id
            FROM q CROSS JOIN LATERAL (
              SELECT t.artwork_id FROM museum_guide_vectors."{NameOf(model)}" t
              ORDER BY t.embedding <=> q.embedding LIMIT $2) v
            """)
        {
            Parameters =
            {
                new NpgsqlParameter
                {
                    Value = queries.Select(q => $"[{string.Join(',', q.Select(b => (sbyte)b))}]").ToArray(),
                },
                new NpgsqlParameter { Value = (long)count },
            },
        });
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        var found = queries.Select(_ => new List<VectorNeighbor>()).ToArray();
        while (await reader.ReadAsync(cancellationToken))
            found[reader.GetInt64(0) - 1].Add(new VectorNeighbor(reader.GetString(1), 0));
        return found;
    }
}
