using Dapper;
using MuseumGuide.Catalog;

namespace MuseumGuide.Postgres;

/// <summary>Search over the catalog in PostgreSQL: every word counts by how rare it is, as in BM25, and by where it
/// stands.</summary>
public sealed class PostgresCollectionSearch(PostgresDatabase database) : ICollectionSearch
{
    private const int MostWords = 32;
    private const int MostMatches = 2000;

    private const string WholeNumbers = """
        SELECT key, 0 AS tier, 0.0 AS rank FROM artworks WHERE stop_key = @wholeKey OR accession_key = @wholeKey
        """;

    // Weights of the four kinds of texts, the last first. The 1 has long records count for less.
    private const string Matches = """
        SELECT m.artwork_key, 1, sum(
          ts_rank('{0.1, 0.2, 0.4, 1.0}', w.words, q.word, 1) * ln(1 + (n.works - q.found + 0.5) / (q.found + 0.5)))
        FROM matching m JOIN artwork_words w ON w.artwork_key = m.artwork_key CROSS JOIN asked q CROSS JOIN (
          SELECT greatest((SELECT reltuples FROM pg_class WHERE oid = 'artworks'::regclass),
            (SELECT max(found) FROM asked)) AS works) n
        GROUP BY m.artwork_key
        """;

    // All that have a rare word; of those that have a word of every other work, so many, named after it first.
    private const string Asked = """
        asked AS MATERIALIZED (
          SELECT word, (SELECT count(*) FROM artwork_words WHERE words @@ word) AS found
          FROM (SELECT DISTINCT phraseto_tsquery('guide_words', w) AS word FROM unnest(@words) w) read
          WHERE numnode(word) > 0
        ),
        matching AS MATERIALIZED (
          SELECT DISTINCT one.artwork_key FROM asked q CROSS JOIN LATERAL (
            (SELECT artwork_key FROM artwork_words WHERE names @@ q.word LIMIT @most)
            UNION ALL
            (SELECT artwork_key FROM artwork_words WHERE words @@ q.word LIMIT @most)
          ) one
        )
        """;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<CatalogEntry>> SearchAsync(
        CollectionQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegative(query.Skip, nameof(query));
        ArgumentOutOfRangeException.ThrowIfLessThan(query.Count, 1, nameof(query));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(query.Count, 100, nameof(query));

        string[] words = [.. SearchText.WordsOf(query.Words, int.MaxValue).Distinct().Take(MostWords)];
        var asked = new
        {
            words,
            most = MostMatches,
            wholeKey = SearchText.KeyOf(query.Words?.Trim()),
            artistKey = SearchText.KeyOf(query.Artist),
            roomKey = SearchText.KeyOf(query.Room),
            periodKey = SearchText.KeyOf(query.Period),
            query.Skip,
            query.Count,
        };
        var rows = await database.ReadAsync(
            "search the collection",
            (connection, token) => connection.QueryAsync<ArtworkRow>(
                new CommandDefinition(Select(query, words.Length > 0), asked, cancellationToken: token)),
            cancellationToken);
        return [.. rows.Select(row => row.ToEntry())];
    }

    private static string Select(CollectionQuery query, bool hasWords)
    {
        var only = $"""
            {Only("artist_key", query.Artist, "artistKey")}
              AND {Only("room_key", query.Room, "roomKey")}
              AND {Only("period_key", query.Period, "periodKey")}
            """;
        if (query.Words is null)
        {
            return $"""
                SELECT {ArtworkRow.Columns}
                FROM artworks a JOIN reference_images i ON i.artwork_key = a.key
                WHERE {only}
                ORDER BY a.id
                LIMIT @Count OFFSET @Skip
                """;
        }

        // Words without a letter or figure may still be a stop number; they match no text.
        return $"""
            WITH {(hasWords ? $"{Asked}," : "")}
            hits AS MATERIALIZED ({(hasWords ? $"{WholeNumbers} UNION ALL {Matches}" : WholeNumbers)}),
            best AS (SELECT key, min(tier) AS tier, max(rank) AS rank FROM hits GROUP BY key)
            SELECT {ArtworkRow.Columns}
            FROM best JOIN artworks a ON a.key = best.key JOIN reference_images i ON i.artwork_key = a.key
            WHERE {only}
            ORDER BY best.tier, best.rank DESC, a.id
            LIMIT @Count OFFSET @Skip
            """;
    }

    private static string Only(string column, string? asked, string parameter) =>
        asked is null ? "true" : $"a.{column} = @{parameter}";
}
