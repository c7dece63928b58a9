using System.Text.Json;
using Dapper;
using MuseumGuide.Describing.Gaps;

namespace MuseumGuide.Sqlite;

/// <summary>Keeps what models wrote in SQLite.</summary>
public sealed class SqliteModelTextStore(SqliteDatabase database) : IModelTextStore
{
    private const string Find = """
        SELECT model_id AS ModelId, lang AS Lang, overview AS Overview, details AS Details
        FROM model_texts WHERE content_hash = @contentHash
        """;

    private const string Save = """
        INSERT INTO model_texts (content_hash, model_id, lang, overview, details)
        VALUES (@ContentHash, @ModelId, @Lang, @overview, @details)
        ON CONFLICT (content_hash) DO UPDATE SET
          model_id = excluded.model_id, lang = excluded.lang, overview = excluded.overview, details = excluded.details
        """;

    /// <inheritdoc/>
    public ValueTask<ModelText?> FindAsync(string contentHash, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(database.Use("find a model's text", connection =>
            connection.QuerySingleOrDefault<Row>(Find, new { contentHash }) is { } row
                ? new ModelText(contentHash, row.ModelId, row.Lang, Read(row.Overview), Read(row.Details))
                : null));
    }

    /// <inheritdoc/>
    public Task SaveAsync(ModelText text, CancellationToken cancellationToken) => Task.Run(
        () => database.Change("keep a model's text", (connection, transaction) => connection.Execute(
            Save,
            new
            {
                text.ContentHash,
                text.ModelId,
                text.Lang,
                overview = JsonSerializer.Serialize(text.Overview),
                details = JsonSerializer.Serialize(text.Details),
            },
            transaction)),
        cancellationToken);

    private static string[] Read(string json) => JsonSerializer.Deserialize<string[]>(json)!;

    private sealed record Row(string ModelId, string Lang, string Overview, string Details);
}
