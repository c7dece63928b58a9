using Dapper;
using MuseumGuide.Describing.Gaps;

namespace MuseumGuide.Postgres;

/// <summary>Keeps what models wrote in PostgreSQL.</summary>
public sealed class PostgresModelTextStore(PostgresDatabase database) : IModelTextStore
{
    private const string Find = """
        SELECT model_id AS ModelId, lang AS Lang, overview AS Overview, details AS Details
        FROM model_texts WHERE content_hash = @hash
        """;

    private const string Save = """
        INSERT INTO model_texts (content_hash, model_id, lang, overview, details)
        VALUES (@hash, @modelId, @lang, @overview, @details)
        ON CONFLICT (content_hash) DO UPDATE SET
          model_id = excluded.model_id, lang = excluded.lang, overview = excluded.overview, details = excluded.details
        """;

    /// <inheritdoc/>
    public async ValueTask<ModelText?> FindAsync(string contentHash, CancellationToken cancellationToken)
    {
        var row = await database.ReadAsync(
            "find a model's text",
            (connection, token) => connection.QuerySingleOrDefaultAsync<Row>(new CommandDefinition(
                Find, new { hash = StoredText.Of(contentHash) }, cancellationToken: token)),
            cancellationToken);
        return row is null ? null : new ModelText(contentHash, row.ModelId, row.Lang, row.Overview, row.Details);
    }

    /// <inheritdoc/>
    public Task SaveAsync(ModelText text, CancellationToken cancellationToken)
    {
        var row = new
        {
            hash = StoredText.Of(text.ContentHash),
            modelId = StoredText.Of(text.ModelId),
            lang = StoredText.Of(text.Lang),
            overview = StoredText.Of(text.Overview),
            details = StoredText.Of(text.Details),
        };
        return database.ChangeAsync(
            "keep a model's text",
            (connection, token) => connection.ExecuteAsync(
                new CommandDefinition(Save, row, cancellationToken: token)),
            cancellationToken);
    }

    private sealed class Row
    {
        public required string ModelId { get; init; }

        public required string Lang { get; init; }

        public required string[] Overview { get; init; }

        public required string[] Details { get; init; }
    }
}
