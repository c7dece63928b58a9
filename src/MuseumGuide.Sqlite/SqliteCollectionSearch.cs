using Dapper;
using MuseumGuide.Catalog;

namespace MuseumGuide.Sqlite;

/// <summary>Search over the catalog in SQLite, by FTS5 and BM25.</summary>
public sealed class SqliteCollectionSearch(SqliteDatabase database) : ICollectionSearch
{
    private const string AnyCase = "ANY_CASE";

    // Weights in the order of the columns: what a work is called and who made it say most about it.
    private const string Rank = "bm25(artwork_search, 10, 8, 2, 4, 4, 3, 1, 1, 2, 2, 4, 1)";

    private const string WholeNumbers = """
        SELECT key, 0 AS tier, 0.0 AS rank FROM artworks WHERE stop_number = @Words COLLATE NOCASE
        UNION ALL
        SELECT key, 0, 0.0 FROM artworks WHERE accession_number = @Words COLLATE NOCASE
        """;

    private const string Matches =
        $"SELECT rowid AS key, 1 AS tier, {Rank} AS rank FROM artwork_search WHERE artwork_search MATCH @Expression";

    private const string All = "SELECT key, 1 AS tier, 0.0 AS rank FROM artworks";

    /// <inheritdoc/>
    public Task<IReadOnlyList<CatalogEntry>> SearchAsync(CollectionQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegative(query.Skip, nameof(query));
        ArgumentOutOfRangeException.ThrowIfLessThan(query.Count, 1, nameof(query));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(query.Count, 100, nameof(query));
        cancellationToken.ThrowIfCancellationRequested();

        var expression = SearchExpression.Of(query);
        var asked = new
        {
            Words = query.Words?.Trim(), Expression = expression, query.Artist, query.Room, query.Period, query.Skip,
            query.Count,
        };
        return Task.FromResult(database.Use<IReadOnlyList<CatalogEntry>>("search the collection", connection =>
        {
            connection.CreateCollation(
                AnyCase, (a, b) => string.Compare(a, b, StringComparison.OrdinalIgnoreCase));
            var found = connection.Query<ArtworkRow>(Select(query, expression), asked);
            return [.. found.Select(row => row.ToEntry())];
        }));
    }

    private static string Select(CollectionQuery query, string? expression)
    {
        var hits = (query.Words, expression) switch
        {
            (null, null) => All,
            (null, _) => Matches,
            // Words without a letter or figure may still be a stop number; they match no text.
            (_, null) => WholeNumbers,
            _ => $"{WholeNumbers} UNION ALL {Matches}",
        };
        return $"""
            WITH hits AS MATERIALIZED ({hits}),
            best AS (SELECT key, min(tier) AS tier, min(rank) AS rank FROM hits GROUP BY key)
            SELECT {ArtworkRow.Columns}
            FROM best JOIN artworks a ON a.key = best.key JOIN reference_images i ON i.artwork_key = a.key
            WHERE (@Artist IS NULL OR a.artist = @Artist COLLATE {AnyCase})
              AND (@Room IS NULL OR a.room = @Room COLLATE {AnyCase})
              AND (@Period IS NULL OR a.period = @Period COLLATE {AnyCase})
            ORDER BY {(query.Words is null ? "" : "best.tier, best.rank, ")}a.id
            LIMIT @Count OFFSET @Skip
            """;
    }
}
