using Dapper;
using MuseumGuide.Catalog;

namespace MuseumGuide.Postgres;

/// <summary>The catalog in PostgreSQL.</summary>
public sealed class PostgresArtworkCatalog(PostgresDatabase database) : IArtworkCatalog
{
    private const string FindOne = $"""
        SELECT {ArtworkRow.Columns}
        FROM artworks a JOIN reference_images i ON i.artwork_key = a.key
        WHERE a.id = @id
        """;

    private const string FindMany = $"""
        SELECT {ArtworkRow.Columns}
        FROM unnest(@ids) WITH ORDINALITY asked(id, place)
        JOIN artworks a ON a.id = asked.id
        JOIN reference_images i ON i.artwork_key = a.key
        ORDER BY asked.place
        """;

    /// <inheritdoc/>
    public async ValueTask<CatalogEntry?> FindAsync(string artworkId, CancellationToken cancellationToken)
    {
        var row = await database.ReadAsync(
            "find an artwork",
            (connection, token) => connection.QuerySingleOrDefaultAsync<ArtworkRow>(new CommandDefinition(
                FindOne, new { id = StoredText.Of(artworkId) }, cancellationToken: token)),
            cancellationToken);
        return row?.ToEntry();
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<CatalogEntry>> FindAllAsync(
        IReadOnlyList<string> artworkIds, CancellationToken cancellationToken)
    {
        var ids = StoredText.Of(artworkIds.Distinct(StringComparer.Ordinal));
        var rows = await database.ReadAsync(
            "find artworks",
            (connection, token) => connection.QueryAsync<ArtworkRow>(
                new CommandDefinition(FindMany, new { ids }, cancellationToken: token)),
            cancellationToken);
        return [.. rows.Select(row => row.ToEntry())];
    }

    /// <inheritdoc/>
    public Task<int> CountAsync(CancellationToken cancellationToken) => database.ReadAsync(
        "count artworks",
        (connection, token) => connection.ExecuteScalarAsync<int>(
            new CommandDefinition("SELECT count(*)::int FROM artworks", cancellationToken: token)),
        cancellationToken);
}
