using System.Text.Json;
using Dapper;
using MuseumGuide.Catalog;

namespace MuseumGuide.Sqlite;

/// <summary>The catalog in SQLite.</summary>
public sealed class SqliteArtworkCatalog(SqliteDatabase database) : IArtworkCatalog
{
    private const string FindOne = $"""
        SELECT {ArtworkRow.Columns}
        FROM artworks a JOIN reference_images i ON i.artwork_key = a.key
        WHERE a.id = @id
        """;

    private const string FindMany = $"""
        SELECT {ArtworkRow.Columns}
        FROM json_each(@ids) asked
        JOIN artworks a ON a.id = asked.value
        JOIN reference_images i ON i.artwork_key = a.key
        ORDER BY asked.key
        """;

    /// <inheritdoc/>
    public ValueTask<CatalogEntry?> FindAsync(string artworkId, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(database.Use(
            "find an artwork",
            connection => connection.QuerySingleOrDefault<ArtworkRow>(FindOne, new { id = artworkId })?.ToEntry()));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<CatalogEntry>> FindAllAsync(
        IReadOnlyList<string> artworkIds, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var ids = JsonSerializer.Serialize(artworkIds.Distinct(StringComparer.Ordinal));
        return Task.FromResult(database.Use<IReadOnlyList<CatalogEntry>>(
            "find artworks",
            connection => [.. connection.Query<ArtworkRow>(FindMany, new { ids }).Select(row => row.ToEntry())]));
    }

    /// <inheritdoc/>
    public Task<int> CountAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Use(
            "count artworks", connection => connection.ExecuteScalar<int>("SELECT count(*) FROM artworks")));
    }
}
