using Dapper;
using MuseumGuide.Catalog;

namespace MuseumGuide.Postgres;

/// <summary>Keeps reference images in PostgreSQL, so that every instance has them.</summary>
public sealed class PostgresMediaStore(PostgresDatabase database) : IMediaStore
{
    private const string Save = """
        INSERT INTO pictures (content_hash, jpeg) VALUES (@contentHash, @bytes) ON CONFLICT DO NOTHING
        """;

    /// <inheritdoc/>
    public Task SaveAsync(string contentHash, ReadOnlyMemory<byte> jpeg, CancellationToken cancellationToken)
    {
        MediaAddress.Require(contentHash);
        var picture = new { contentHash, bytes = jpeg.ToArray() };
        return database.ChangeAsync(
            "save a picture",
            (connection, token) => connection.ExecuteAsync(new CommandDefinition(
                Save, picture, commandTimeout: (int)database.Options.ImportTimeout.TotalSeconds,
                cancellationToken: token)),
            cancellationToken, isImport: true);
    }

    /// <inheritdoc/>
    public Task<byte[]?> ReadAsync(string contentHash, CancellationToken cancellationToken)
    {
        MediaAddress.Require(contentHash);
        return database.ReadAsync(
            "read a picture",
            (connection, token) => connection.QuerySingleOrDefaultAsync<byte[]>(new CommandDefinition(
                "SELECT jpeg FROM pictures WHERE content_hash = @contentHash", new { contentHash },
                cancellationToken: token)),
            cancellationToken);
    }
}
