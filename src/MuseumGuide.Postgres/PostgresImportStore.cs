using Dapper;
using MuseumGuide.Importing;
using MuseumGuide.Recognition.Retrieval;
using MuseumGuide.Visiting;
using Npgsql;

namespace MuseumGuide.Postgres;

/// <summary>Writes imports into PostgreSQL.</summary>
public sealed class PostgresImportStore(PostgresDatabase database) : IImportStore
{
    private const int PostingsAtOnce = 256;
    private const int TwinsAtOnce = 4096;

    private const string Remove = $"""
        SELECT {UnpublishedWorks.Announce} WHERE NOT EXISTS (SELECT 1 FROM unpublished);
        INSERT INTO unpublished (artwork_id) SELECT id FROM artworks WHERE id = ANY(@ids) ON CONFLICT DO NOTHING;
        DELETE FROM suggestions s USING artworks old
        WHERE old.id = ANY(@ids) AND (
          s.kind = 'title' AND s.text_key = old.title_key
            AND NOT EXISTS (SELECT 1 FROM artworks o WHERE o.title_key = s.text_key AND o.id <> ALL(@ids))
          OR s.kind = 'artist' AND s.text_key = old.artist_key
            AND NOT EXISTS (SELECT 1 FROM artworks o WHERE o.artist_key = s.text_key AND o.id <> ALL(@ids)));
        DELETE FROM artworks WHERE id = ANY(@ids);
        """;

    // A work that only another version of the program has described is there, and is to be described anew.
    private const string SelectRows = """
        SELECT a.id, coalesce(d.row_fingerprint, '')
        FROM artworks a LEFT JOIN reference_data d ON d.artwork_key = a.key
        """;

    private const string SaveCodebook = """
        INSERT INTO codebook (bytes) VALUES (@codebook) ON CONFLICT (only_row) DO UPDATE SET bytes = excluded.bytes
        """;

    private const string SavePostings = """
        UPDATE reference_data d SET postings = told.postings
        FROM unnest(@ids, @bytes) AS told (id, postings) JOIN artworks a ON a.id = told.id
        WHERE d.artwork_key = a.key
        """;

    private const string SaveTwins = """
        INSERT INTO twins (first_key, second_key, inliers)
        SELECT a.key, b.key, told.inliers
        FROM unnest(@first, @second, @inliers) AS told (first_id, second_id, inliers)
        JOIN artworks a ON a.id = told.first_id JOIN artworks b ON b.id = told.second_id
        ON CONFLICT (first_key, second_key) DO UPDATE SET inliers = excluded.inliers
        """;

    private const string Publish = $"""
        DELETE FROM unpublished;
        UPDATE state SET generation = generation + 1;
        UPDATE publication SET generation = s.generation FROM state s RETURNING s.generation;
        SELECT {UnpublishedWorks.Announce};
        """;

    private ImportLease? _lease;

    private int Seconds => (int)database.Options.ImportTimeout.TotalSeconds;

    /// <inheritdoc/>
    public async Task<IAsyncDisposable?> TryAcquireLeaseAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (await ImportLease.TryAcquireAsync(database, cancellationToken) is not { } lease) return null;
            _lease = lease;
            return new Held(this, lease);
        }
        catch (Exception error) when (PostgresFailures.IsFailure(error))
        {
            throw database.Fail("lock the catalog for an import", error);
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, string>> ReadRowFingerprintsAsync(
        CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(
            "read what is stored",
            (connection, token) => connection.QueryAsync<(string Id, string Fingerprint)>(new CommandDefinition(
                SelectRows, commandTimeout: Seconds, cancellationToken: token)),
            cancellationToken, isImport: true);
        return rows.ToDictionary(row => row.Id, row => row.Fingerprint, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> ReadUnpublishedAsync(CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<string>>(
            "read what is unpublished",
            async (connection, token) =>
            [
                .. await connection.QueryAsync<string>(new CommandDefinition(
                    "SELECT artwork_id FROM unpublished ORDER BY artwork_id", commandTimeout: Seconds,
                    cancellationToken: token)),
            ],
            cancellationToken, isImport: true);

    /// <inheritdoc/>
    public Task<bool> HasUnpublishedAsync(CancellationToken cancellationToken) => database.ReadAsync(
        "look for what is unpublished",
        (connection, token) => connection.ExecuteScalarAsync<bool>(new CommandDefinition(
            "SELECT EXISTS (SELECT 1 FROM unpublished)", cancellationToken: token)),
        cancellationToken);

    /// <inheritdoc/>
    public Task SaveAsync(ImportedArtwork work, CancellationToken cancellationToken)
    {
        var saved = new SavedWork(work);
        return ChangeAsync(
            "save an artwork",
            (connection, token) => ExecuteAsync(connection, SaveStatement.Text, saved, token), cancellationToken);
    }

    /// <inheritdoc/>
    public Task RemoveAsync(IReadOnlyCollection<string> artworkIds, CancellationToken cancellationToken)
    {
        var ids = StoredText.Of(artworkIds);
        return ChangeAsync(
            "remove artworks",
            (connection, token) => ExecuteAsync(connection, Remove, new { ids }, token), cancellationToken);
    }

    /// <inheritdoc/>
    public Task SaveCodebookAsync(
        byte[] codebook, IReadOnlyDictionary<string, byte[]> postings, CancellationToken cancellationToken) =>
        ChangeAsync(
            "save the codebook",
            async (connection, token) =>
            {
                await ExecuteAsync(connection, SaveCodebook, new { codebook }, token);
                string[] kept = [.. postings.Keys];
                await ExecuteAsync(
                    connection,
                    """
                    UPDATE reference_data SET postings = NULL
                    WHERE postings IS NOT NULL AND artwork_key IN (SELECT key FROM artworks WHERE id <> ALL(@kept))
                    """,
                    new { kept }, token);
                foreach (var batch in postings.Chunk(PostingsAtOnce))
                {
                    string[] ids = [.. batch.Select(entry => entry.Key)];
                    byte[][] bytes = [.. batch.Select(entry => entry.Value)];
                    await ExecuteAsync(connection, SavePostings, new { ids, bytes }, token);
                }
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task SaveTwinsAsync(IReadOnlyList<TwinPair> twins, CancellationToken cancellationToken) => ChangeAsync(
        "save the twins",
        async (connection, token) =>
        {
            await ExecuteAsync(connection, "DELETE FROM twins", null, token);
            foreach (var batch in twins.Chunk(TwinsAtOnce))
            {
                string[] first = [.. batch.Select(pair => pair.FirstId)];
                string[] second = [.. batch.Select(pair => pair.SecondId)];
                int[] inliers = [.. batch.Select(pair => pair.Inliers)];
                await ExecuteAsync(connection, SaveTwins, new { first, second, inliers }, token);
            }
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task SaveToursAsync(IReadOnlyList<Tour> tours, CancellationToken cancellationToken)
    {
        TourRow.Check(tours);
        return ChangeAsync(
            "save the tours",
            async (connection, token) =>
            {
                await ExecuteAsync(connection, "DELETE FROM tours", null, token);
                foreach (var tour in tours)
                    await ExecuteAsync(connection, TourRow.Insert, TourRow.ParametersOf(tour), token);
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<long> PublishAsync(CancellationToken cancellationToken) => database.ChangeOnceAsync(
        "publish the import",
        async (connection, token) =>
        {
            await RequireLeaseAsync(connection, token);
            return await connection.ExecuteScalarAsync<long>(
                new CommandDefinition(Publish, commandTimeout: Seconds, cancellationToken: token));
        },
        cancellationToken, isImport: true);

    private Task<bool> ChangeAsync(
        string operation, Func<NpgsqlConnection, CancellationToken, Task> change,
        CancellationToken cancellationToken) => database.ChangeAsync(
        operation,
        async (connection, token) =>
        {
            await RequireLeaseAsync(connection, token);
            await change(connection, token);
            return true;
        },
        cancellationToken, isImport: true);

    // Held to the end of the change: the next holder's number waits for it.
    private async Task RequireLeaseAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        if (_lease is not { } lease) return;
        var last = await connection.ExecuteScalarAsync<long>(new CommandDefinition(
            "SELECT lease FROM state FOR SHARE", commandTimeout: Seconds, cancellationToken: cancellationToken));
        if (last != lease.Number)
        {
            throw new InvalidDataException(
                "its connection was cut and another import has begun since; start this one again when that has ended.");
        }
    }

    private Task<int> ExecuteAsync(
        NpgsqlConnection connection, string sql, object? parameters, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(
            new CommandDefinition(sql, parameters, commandTimeout: Seconds, cancellationToken: cancellationToken));

    private sealed class Held(PostgresImportStore store, ImportLease lease) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            if (store._lease == lease) store._lease = null;
            await lease.DisposeAsync();
        }
    }
}
