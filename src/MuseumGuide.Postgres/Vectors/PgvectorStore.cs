using System.Data.Common;
using System.Globalization;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;
using MuseumGuide.Recognition.Vectors;
using Npgsql;
using NpgsqlTypes;

namespace MuseumGuide.Postgres.Vectors;

/// <summary>Keeps vectors in PostgreSQL with pgvector: one table for each space, with an HNSW index over the cosine.
/// </summary>
/// <remarks>Neither a filter nor more neighbors than <c>ef_search</c> are ever asked for, so that iterative scans have
/// nothing to add.</remarks>
public sealed class PgvectorStore(NpgsqlDataSource source, VectorSpace space, IOptions<PgvectorOptions> options)
    : IVectorStore
{
    private const int MostEfSearch = 1_000;
    private const string NoneYet = "it has no vectors yet; an import or museum-guide vectors adds them.";

    private readonly VectorTable _table = new(space);
    private readonly PgvectorOptions _options = options.Value;

    /// <inheritdoc/>
    public string SystemName => "pgvector";

    /// <inheritdoc/>
    public VectorSpace Space => space;

    /// <inheritdoc/>
    public Task MakeReadyAsync(CancellationToken cancellationToken) => UseAsync("make the table", async connection =>
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        // What holds other vectors is left as it is.
        if (await ReadDimensionsAsync(connection, cancellationToken) is { } known) Check(known);
        await using var make = Write(connection, _table.Make);
        await make.ExecuteNonQueryAsync(cancellationToken);
        Check(await ReadDimensionsAsync(connection, cancellationToken) ?? 0);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }, cancellationToken);

    /// <inheritdoc/>
    public Task UpsertAsync(IReadOnlyCollection<StoredVector> vectors, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(vectors);
        space.Check(vectors.Select(vector => vector.Embedding));
        if (vectors.Count == 0) return Task.CompletedTask;
        StoredVector[] last = [.. vectors.GroupBy(v => v.ArtworkId, StringComparer.Ordinal).Select(g => g.Last())];
        return UseAsync("write vectors", connection => WriteAsync(
            connection, _table.Upsert, cancellationToken, Array.ConvertAll(last, v => v.ArtworkId),
            Array.ConvertAll(last, v => VectorText.Of(v.Embedding))), cancellationToken);
    }

    /// <inheritdoc/>
    public Task RemoveAsync(IReadOnlyCollection<string> artworkIds, CancellationToken cancellationToken) => UseAsync(
        "remove vectors",
        connection => WriteAsync(connection, _table.Remove, cancellationToken, artworkIds.ToArray()),
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, byte[]>> FetchAsync(
        IReadOnlyCollection<string> artworkIds, CancellationToken cancellationToken) =>
        UseAsync<IReadOnlyDictionary<string, byte[]>>("read vectors", async connection =>
        {
            await using var command = Write(connection, _table.Fetch);
            command.Parameters.Add(new NpgsqlParameter { Value = artworkIds.ToArray() });
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            var found = new Dictionary<string, byte[]>(artworkIds.Count, StringComparer.Ordinal);
            while (await reader.ReadAsync(cancellationToken))
                found[reader.GetString(0)] = VectorText.Read(reader.GetFieldValue<float[]>(1));
            return found;
        }, cancellationToken);

    /// <inheritdoc/>
    public async IAsyncEnumerable<string> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Ids are short: a million of them are read at once rather than holding a connection meanwhile.
        var ids = await UseAsync("list vectors", async connection =>
        {
            await using var command = Write(connection, _table.List);
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            var read = new List<string>();
            while (await reader.ReadAsync(cancellationToken)) read.Add(reader.GetString(0));
            return read;
        }, cancellationToken);
        foreach (var id in ids) yield return id;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<IReadOnlyList<VectorNeighbor>>> FindNearestAsync(
        IReadOnlyList<byte[]> queries, int count, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(queries);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        space.Check(queries);
        return UseAsync<IReadOnlyList<IReadOnlyList<VectorNeighbor>>>("find what is near", async connection =>
        {
            // One round trip, and one transaction by itself, in which the settings hold.
            await using var batch = new NpgsqlBatch(connection);
            var width = Math.Min(MostEfSearch, Math.Max(count, _options.EfSearch));
            batch.BatchCommands.Add(new NpgsqlBatchCommand(VectorTable.SetUp)
            {
                Parameters = { new NpgsqlParameter { Value = width.ToString(CultureInfo.InvariantCulture) } },
            });
            batch.BatchCommands.Add(new NpgsqlBatchCommand(_table.FindNearest)
            {
                Parameters =
                {
                    new NpgsqlParameter { Value = queries.Select(VectorText.Of).ToArray() },
                    new NpgsqlParameter { Value = (long)count, NpgsqlDbType = NpgsqlDbType.Bigint },
                },
            });
            await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
            await reader.NextResultAsync(cancellationToken);
            var found = new List<VectorNeighbor>[queries.Count];
            for (var i = 0; i < found.Length; i++) found[i] = [];
            while (await reader.ReadAsync(cancellationToken))
            {
                // Nothing is like a picture without any contrast.
                var similarity = (float)reader.GetDouble(2);
                if (!float.IsNaN(similarity))
                    found[reader.GetInt64(0) - 1].Add(new VectorNeighbor(reader.GetString(1), similarity));
            }

            return found;
        }, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<long> CountAsync(CancellationToken cancellationToken) => UseAsync("count vectors", async connection =>
    {
        Check(await ReadDimensionsAsync(connection, cancellationToken)
            ?? throw Fail("count vectors", NoneYet));
        await using var command = Write(connection, _table.Count);
        return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }, cancellationToken);

    private async Task<int?> ReadDimensionsAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var exists = new NpgsqlCommand(VectorTable.HasSpaces, connection);
        if (await exists.ExecuteScalarAsync(cancellationToken) is not true) return null;
        await using var read = new NpgsqlCommand(VectorTable.ReadDimensions, connection);
        read.Parameters.Add(new NpgsqlParameter { Value = space.Model });
        return await read.ExecuteScalarAsync(cancellationToken) as int?;
    }

    private void Check(int dimensions)
    {
        if (dimensions != space.Dimensions)
        {
            throw Fail("make the table", string.Create(
                CultureInfo.InvariantCulture,
                $"its vectors of {space.Model} have {dimensions} values instead of {space.Dimensions}."));
        }
    }

    private NpgsqlCommand Write(NpgsqlConnection connection, string sql) =>
        new(sql, connection) { CommandTimeout = (int)Math.Ceiling(_options.WriteTimeout.TotalSeconds) };

    private async Task<int> WriteAsync(
        NpgsqlConnection connection, string sql, CancellationToken cancellationToken, params string[][] columns)
    {
        await using var command = Write(connection, sql);
        foreach (var column in columns) command.Parameters.Add(new NpgsqlParameter { Value = column });
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private VectorStoreException Fail(string operation, string reason, Exception? error = null) =>
        new(SystemName, operation, reason, error);

    private async Task<T> UseAsync<T>(
        string operation, Func<NpgsqlConnection, Task<T>> use, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await source.OpenConnectionAsync(cancellationToken);
            return await use(connection);
        }
        catch (Exception e) when (e is DbException or SocketException or IOException or TimeoutException)
        {
            throw Fail(operation, Words(e), e);
        }
    }

    private static string Words(Exception error) => error is PostgresException refusal
        ? refusal.SqlState switch
        {
            PostgresErrorCodes.UndefinedFile or PostgresErrorCodes.FeatureNotSupported =>
                $"{refusal.MessageText}; the server needs pgvector 0.7 or newer.",
            PostgresErrorCodes.InsufficientPrivilege =>
                $"{refusal.MessageText}; its user must be allowed to create the extension vector and a schema.",
            PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.UndefinedObject => NoneYet,
            _ => refusal.MessageText,
        }
        : error.Message;
}
