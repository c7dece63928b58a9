using System.Runtime.CompilerServices;
using Dapper;
using MuseumGuide.Recognition.Retrieval;
using Npgsql;

namespace MuseumGuide.Postgres;

/// <summary>Recognition's data in PostgreSQL.</summary>
public sealed class PostgresReferenceStore(PostgresDatabase database) : IReferenceStore
{
    private const string ReadRecords = "read the reference records";

    private static readonly string SelectRecords = Select("d.postings");

    // Whether there are any, without reading them.
    private static readonly string SelectBriefRecords =
        Select("CASE WHEN d.postings IS NULL THEN NULL ELSE ''::bytea END");

    private const string SelectFeatures = """
        SELECT a.id, f.features
        FROM artworks a JOIN reference_features f ON f.artwork_key = a.key
        WHERE a.id = ANY(@ids)
        """;

    private const string SelectTwins = """
        SELECT a.id AS FirstId, b.id AS SecondId, t.inliers AS Inliers
        FROM twins t JOIN artworks a ON a.key = t.first_key JOIN artworks b ON b.key = t.second_key
        ORDER BY a.id, b.id
        """;

    private int ImportSeconds => (int)database.Options.ImportTimeout.TotalSeconds;

    /// <inheritdoc/>
    public Task<long> ReadGenerationAsync(CancellationToken cancellationToken) => database.ReadAsync(
        "read the generation",
        (connection, token) => connection.ExecuteScalarAsync<long>(
            new CommandDefinition("SELECT generation FROM state", cancellationToken: token)),
        cancellationToken);

    /// <inheritdoc/>
    public Task<bool> IsBuiltAsync(CancellationToken cancellationToken) => database.ReadAsync(
        "look whether the index is built",
        (connection, token) => connection.ExecuteScalarAsync<bool>(new CommandDefinition(
            "SELECT s.generation = 0 OR p.generation > 0 FROM state s, publication p", cancellationToken: token)),
        cancellationToken);

    /// <inheritdoc/>
    public Task<byte[]?> ReadCodebookAsync(CancellationToken cancellationToken) => database.ReadAsync(
        "read the codebook",
        (connection, token) => connection.QuerySingleOrDefaultAsync<byte[]>(new CommandDefinition(
            "SELECT bytes FROM codebook", commandTimeout: ImportSeconds, cancellationToken: token)),
        cancellationToken);

    /// <inheritdoc/>
    public Task<long> CountRecordsAsync(CancellationToken cancellationToken) => database.ReadAsync(
        "count the reference records",
        (connection, token) => connection.ExecuteScalarAsync<long>(
            new CommandDefinition("SELECT count(*) FROM reference_data", cancellationToken: token)),
        cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<ReferenceRecord> ReadRecordsAsync(CancellationToken cancellationToken) =>
        ReadAsync(SelectRecords, cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<ReferenceRecord> ReadBriefRecordsAsync(CancellationToken cancellationToken) =>
        ReadAsync(SelectBriefRecords, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<TwinPair>> ReadTwinsAsync(CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<TwinPair>>(
            "read the twins",
            async (connection, token) =>
            [
                .. await connection.QueryAsync<TwinPair>(
                    new CommandDefinition(SelectTwins, commandTimeout: ImportSeconds, cancellationToken: token)),
            ],
            cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyDictionary<string, byte[]>> ReadFeaturesAsync(
        IReadOnlyCollection<string> artworkIds, CancellationToken cancellationToken)
    {
        var ids = StoredText.Of(artworkIds);
        var rows = await database.ReadAsync(
            "read features",
            (connection, token) => connection.QueryAsync<(string Id, byte[] Features)>(
                new CommandDefinition(SelectFeatures, new { ids }, cancellationToken: token)),
            cancellationToken);
        return rows.ToDictionary(row => row.Id, row => row.Features, StringComparer.Ordinal);
    }

    // The select sees one state of the database from its first row to its last, whatever is written meanwhile.
    private async IAsyncEnumerable<ReferenceRecord> ReadAsync(
        string select, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var reader = await database.OpenReaderAsync(ReadRecords, select, cancellationToken);
        while (await NextAsync(reader, cancellationToken) is { } record) yield return record;
    }

    private async Task<ReferenceRecord?> NextAsync(NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        try
        {
            if (!await reader.ReadAsync(cancellationToken)) return null;
            return new ReferenceRecord(
                await reader.GetFieldValueAsync<string>(0, cancellationToken),
                await reader.GetFieldValueAsync<byte[]>(1, cancellationToken),
                await reader.GetFieldValueAsync<byte[]>(2, cancellationToken),
                await reader.IsDBNullAsync(3, cancellationToken)
                    ? null
                    : await reader.GetFieldValueAsync<byte[]>(3, cancellationToken));
        }
        catch (Exception error) when (PostgresFailures.IsFailure(error))
        {
            throw database.Fail(ReadRecords, error);
        }
    }

    private static string Select(string postings) => $"""
        SELECT a.id, d.hashes, d.embedding, {postings}
        FROM artworks a JOIN reference_data d ON d.artwork_key = a.key
        ORDER BY a.id
        """;
}
