using Dapper;
using Microsoft.Data.Sqlite;
using MuseumGuide.Importing;
using MuseumGuide.Recognition.Retrieval;
using MuseumGuide.Visiting;

namespace MuseumGuide.Sqlite;

/// <summary>Writes imports into SQLite.</summary>
public sealed class SqliteImportStore(SqliteDatabase database) : IImportStore
{
    private const string MarkUnpublished =
        "INSERT INTO unpublished (artwork_id) VALUES (@id) ON CONFLICT DO NOTHING";

    private const string SaveArtwork = """
        INSERT INTO artworks (
          id, row_fingerprint, title, artist, year, accession_number, period, medium, dimensions, credit_line,
          description, alt_text, room, stop_number, rights, lang, other_fields)
        VALUES (
          @Id, @RowFingerprint, @Title, @Artist, @Year, @AccessionNumber, @Period, @Medium, @Dimensions, @CreditLine,
          @Description, @AltText, @Room, @StopNumber, @Rights, @Lang, @OtherFields)
        ON CONFLICT (id) DO UPDATE SET
          row_fingerprint = excluded.row_fingerprint, title = excluded.title, artist = excluded.artist,
          year = excluded.year, accession_number = excluded.accession_number, period = excluded.period,
          medium = excluded.medium, dimensions = excluded.dimensions, credit_line = excluded.credit_line,
          description = excluded.description, alt_text = excluded.alt_text, room = excluded.room,
          stop_number = excluded.stop_number, rights = excluded.rights, lang = excluded.lang,
          other_fields = excluded.other_fields
        RETURNING key
        """;

    private const string SaveParts = """
        INSERT OR REPLACE INTO reference_images (artwork_key, content_hash, width, height)
        VALUES (@key, @ContentHash, @Width, @Height);
        INSERT OR REPLACE INTO reference_data (artwork_key, hashes, embedding, postings)
        VALUES (@key, @Hashes, @Embedding, @Postings);
        INSERT OR REPLACE INTO reference_features (artwork_key, features) VALUES (@key, @Features);
        """;

    private const string SaveTwin = """
        INSERT OR REPLACE INTO twins (first_key, second_key, inliers)
        SELECT a.key, b.key, @Inliers FROM artworks a, artworks b WHERE a.id = @FirstId AND b.id = @SecondId
        """;

    /// <inheritdoc/>
    public Task<IAsyncDisposable?> TryAcquireLeaseAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<IAsyncDisposable?>(ImportLease.TryAcquire(database.Path + ".import-lock"));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, string>> ReadRowFingerprintsAsync(CancellationToken cancellationToken) =>
        Task.Run(
            () => database.Use<IReadOnlyDictionary<string, string>>(
                "read what is stored",
                connection => connection
                    .Query<(string Id, string Fingerprint)>("SELECT id, row_fingerprint FROM artworks", buffered: false)
                    .ToDictionary(row => row.Id, row => row.Fingerprint, StringComparer.Ordinal)),
            cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> ReadUnpublishedAsync(CancellationToken cancellationToken) => Task.Run(
        () => database.Use<IReadOnlyList<string>>(
            "read what is unpublished",
            connection => [.. connection.Query<string>("SELECT artwork_id FROM unpublished ORDER BY artwork_id")]),
        cancellationToken);

    /// <inheritdoc/>
    public Task<bool> HasUnpublishedAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Use(
            "look for what is unpublished",
            connection => connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM unpublished)")));
    }

    /// <inheritdoc/>
    public Task SaveAsync(ImportedArtwork work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        database.Change("save an artwork", (connection, transaction) =>
        {
            var artwork = new DynamicParameters(ArtworkRow.From(work.Artwork, work.Image));
            artwork.Add("RowFingerprint", work.RowFingerprint);
            var key = connection.ExecuteScalar<long>(SaveArtwork, artwork, transaction);
            var parts = new
            {
                key,
                work.Image.ContentHash,
                work.Image.Width,
                work.Image.Height,
                work.Fingerprint.Hashes,
                work.Fingerprint.Embedding,
                work.Postings,
                work.Fingerprint.Features,
            };
            connection.Execute(SaveParts, parts, transaction);
            return connection.Execute(MarkUnpublished, new { id = work.Artwork.Id }, transaction);
        });
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task RemoveAsync(IReadOnlyCollection<string> artworkIds, CancellationToken cancellationToken) => Task.Run(
        () => database.Change("remove artworks", (connection, transaction) =>
        {
            foreach (var id in artworkIds)
            {
                var removed = connection.Execute("DELETE FROM artworks WHERE id = @id", new { id }, transaction);
                if (removed > 0) connection.Execute(MarkUnpublished, new { id }, transaction);
            }

            return artworkIds.Count;
        }),
        cancellationToken);

    /// <inheritdoc/>
    public Task SaveCodebookAsync(
        byte[] codebook, IReadOnlyDictionary<string, byte[]> postings, CancellationToken cancellationToken) => Task.Run(
        () => database.Change("save the codebook", (connection, transaction) =>
        {
            connection.Execute(
                "INSERT OR REPLACE INTO codebook (only, bytes) VALUES (1, @codebook)", new { codebook }, transaction);
            ReplacePostings(connection, transaction, postings, cancellationToken);
            return postings.Count;
        }),
        cancellationToken);

    /// <inheritdoc/>
    public Task SaveTwinsAsync(IReadOnlyList<TwinPair> twins, CancellationToken cancellationToken) => Task.Run(
        () => database.Change("save the twins", (connection, transaction) =>
        {
            connection.Execute("DELETE FROM twins", transaction: transaction);
            return connection.Execute(SaveTwin, twins, transaction);
        }),
        cancellationToken);

    /// <inheritdoc/>
    public Task SaveToursAsync(IReadOnlyList<Tour> tours, CancellationToken cancellationToken)
    {
        TourRow.Check(tours);
        return Task.Run(
            () => database.ChangeDurably("save the tours", (connection, transaction) =>
            {
                connection.Execute("DELETE FROM tours", transaction: transaction);
                foreach (var tour in tours)
                {
                    var key = connection.ExecuteScalar<long>(TourRow.Insert, tour, transaction);
                    connection.Execute(TourRow.InsertStop, TourRow.StopsOf(tour, key), transaction);
                }

                return tours.Count;
            }),
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<long> PublishAsync(CancellationToken cancellationToken) => Task.Run(
        () => database.ChangeDurably("publish the import", (connection, transaction) =>
        {
            connection.Execute("DELETE FROM unpublished", transaction: transaction);
            connection.Execute(
                "UPDATE describing SET version = @DescribingVersion", new { database.DescribingVersion }, transaction);
            return connection.ExecuteScalar<long>(
                "UPDATE state SET generation = generation + 1 RETURNING generation", transaction: transaction);
        }),
        cancellationToken);

    private static void ReplacePostings(
        SqliteConnection connection,
        SqliteTransaction transaction,
        IReadOnlyDictionary<string, byte[]> postings,
        CancellationToken cancellationToken)
    {
        var keys = connection.Query<(string Id, long Key)>("SELECT id, key FROM artworks", transaction: transaction);
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "UPDATE reference_data SET postings = $postings WHERE artwork_key = $key";
        var key = command.Parameters.Add("$key", SqliteType.Integer);
        var bytes = command.Parameters.Add("$postings", SqliteType.Blob);
        foreach (var (id, artworkKey) in keys)
        {
            cancellationToken.ThrowIfCancellationRequested();
            key.Value = artworkKey;
            bytes.Value = postings.TryGetValue(id, out var encoded) ? encoded : DBNull.Value;
            command.ExecuteNonQuery();
        }
    }
}
