using System.Runtime.CompilerServices;
using Dapper;
using Microsoft.Data.Sqlite;
using MuseumGuide.Catalog;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Sqlite;

/// <summary>Recognition's data in SQLite.</summary>
public sealed class SqliteReferenceStore(SqliteDatabase database) : IReferenceStore
{
    private const int RecordsPerBatch = 512;

    private static readonly string SelectRecords = Select("d.postings");

    // Whether there are any, without reading them.
    private static readonly string SelectBriefRecords =
        Select("CASE WHEN d.postings IS NULL THEN NULL ELSE x'' END");

    private const string SelectFeatures = """
        SELECT f.features
        FROM artworks a JOIN reference_features f ON f.artwork_key = a.key
        WHERE a.id = $id
        """;

    private const string SelectTwins = """
        SELECT a.id AS FirstId, b.id AS SecondId, t.inliers AS Inliers
        FROM twins t JOIN artworks a ON a.key = t.first_key JOIN artworks b ON b.key = t.second_key
        ORDER BY a.id, b.id
        """;

    /// <inheritdoc/>
    public Task<long> ReadGenerationAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Use(
            "read the generation", connection => connection.ExecuteScalar<long>("SELECT generation FROM state")));
    }

    /// <inheritdoc/>
    public Task<bool> IsBuiltAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Use("look whether the index is built", connection =>
            connection.ExecuteScalar<bool>(
                """
                SELECT s.generation = 0 OR d.version = @DescribingVersion FROM state s, describing d
                """,
                new { database.DescribingVersion })));
    }

    /// <inheritdoc/>
    public Task<byte[]?> ReadCodebookAsync(CancellationToken cancellationToken) => Task.Run(
        () => database.Use(
            "read the codebook",
            connection => connection.QuerySingleOrDefault<byte[]>("SELECT bytes FROM codebook")),
        cancellationToken);

    /// <inheritdoc/>
    /// <remarks>Each has a row in <c>artworks</c>, whose index of ids is a thousandth of what the records are.
    /// </remarks>
    public Task<long> CountRecordsAsync(CancellationToken cancellationToken) => Task.Run(
        () => database.Use(
            "count the reference records",
            connection => connection.ExecuteScalar<long>("SELECT count(*) FROM artworks")),
        cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<ReferenceRecord> ReadRecordsAsync(CancellationToken cancellationToken) =>
        ReadAsync(SelectRecords, cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<ReferenceRecord> ReadBriefRecordsAsync(CancellationToken cancellationToken) =>
        ReadAsync(SelectBriefRecords, cancellationToken);

    private async IAsyncEnumerable<ReferenceRecord> ReadAsync(
        string select, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // The select sees one state of the database from its first row to its last, whatever is written meanwhile.
        using var connection = await Task.Run(() => Guard(database.Open), cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = select;
        await using var reader = await Task.Run(() => Guard(command.ExecuteReader), cancellationToken);
        while (true)
        {
            var batch = await Task.Run(() => Guard(() => ReadBatch(reader)), cancellationToken);
            foreach (var record in batch) yield return record;
            if (batch.Count < RecordsPerBatch) yield break;
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<TwinPair>> ReadTwinsAsync(CancellationToken cancellationToken) => Task.Run(
        () => database.Use<IReadOnlyList<TwinPair>>(
            "read the twins",
            connection =>
            [
                .. connection.Query<(string FirstId, string SecondId, int Inliers)>(SelectTwins)
                    .Select(row => new TwinPair(row.FirstId, row.SecondId, row.Inliers)),
            ]),
        cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyDictionary<string, byte[]>> ReadFeaturesAsync(
        IReadOnlyCollection<string> artworkIds, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(database.Use<IReadOnlyDictionary<string, byte[]>>(
            "read features", connection => ReadFeatures(connection, artworkIds)));
    }

    private static Dictionary<string, byte[]> ReadFeatures(
        SqliteConnection connection, IReadOnlyCollection<string> artworkIds)
    {
        var features = new Dictionary<string, byte[]>(artworkIds.Count, StringComparer.Ordinal);
        using var transaction = connection.BeginTransaction(deferred: true);
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = SelectFeatures;
        var id = command.Parameters.Add("$id", SqliteType.Text);
        foreach (var artworkId in artworkIds)
        {
            id.Value = artworkId;
            using var reader = command.ExecuteReader();
            if (reader.Read()) features[artworkId] = reader.GetFieldValue<byte[]>(0);
        }

        return features;
    }

    private static List<ReferenceRecord> ReadBatch(SqliteDataReader reader)
    {
        var batch = new List<ReferenceRecord>(RecordsPerBatch);
        while (batch.Count < RecordsPerBatch && reader.Read())
        {
            batch.Add(new ReferenceRecord(
                reader.GetString(0),
                reader.GetFieldValue<byte[]>(1),
                reader.GetFieldValue<byte[]>(2),
                reader.IsDBNull(3) ? null : reader.GetFieldValue<byte[]>(3)));
        }

        return batch;
    }

    private static T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception error) when (SqliteDatabase.IsFailure(error))
        {
            throw new CatalogException(SqliteDatabase.SystemName, "read the reference records", error);
        }
    }

    private static string Select(string postings) => $"""
        SELECT a.id, d.hashes, d.embedding, {postings}
        FROM artworks a JOIN reference_data d ON d.artwork_key = a.key
        ORDER BY a.id
        """;
}
