using Dapper;
using MuseumGuide.Catalog;
using MuseumGuide.Prose;

namespace MuseumGuide.Postgres;

/// <summary>Rooms and suggestions in PostgreSQL, by the order of folded texts.</summary>
public sealed class PostgresCollectionOverview(PostgresDatabase database) : ICollectionOverview
{
    private const int MostTyped = 100;
    private const int MostStops = 4;

    // One letter may begin the words of half the collection; of so many matches no order is the best.
    private const int MostMatches = 1000;

    private const string Rooms = """
        SELECT room AS Name, count(*)::int AS WorkCount FROM artworks WHERE room IS NOT NULL GROUP BY room
        """;

    private const string Stops = """
        SELECT 'stop' AS Kind, stop_number AS Text, title AS Detail, id AS ArtworkId
        FROM artworks
        WHERE stop_key >= @stop AND stop_key < @stopEnd
        ORDER BY length(stop_number), stop_key, id
        LIMIT @stops
        """;

    private const string Texts = """
        WITH hits AS MATERIALIZED (
          (SELECT suggestion_key, 0 AS tier FROM suggestion_starts
          WHERE start_text >= @words AND start_text < @wordsEnd AND is_first LIMIT @most)
          UNION ALL
          (SELECT suggestion_key, 1 FROM suggestion_starts
          WHERE start_text >= @words AND start_text < @wordsEnd LIMIT @most)
        ),
        best AS MATERIALIZED (
          SELECT s.kind, s.text, s.text_key, min(hits.tier) AS tier
          FROM hits JOIN suggestions s ON s.key = hits.suggestion_key
          GROUP BY s.key
          ORDER BY min(hits.tier), length(s.text), s.text_key, s.kind
          LIMIT @count
        )
        SELECT best.kind AS Kind, best.text AS Text, a.artist AS Detail, a.id AS ArtworkId
        FROM best LEFT JOIN artworks a ON best.kind = 'title' AND a.title_key = best.text_key
          AND 1 = (SELECT count(*) FROM (SELECT 1 FROM artworks WHERE title_key = best.text_key LIMIT 2) alike)
        ORDER BY best.tier, length(best.text), best.text_key, best.kind
        """;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<RoomSummary>> ListRoomsAsync(CancellationToken cancellationToken)
    {
        var rooms = await database.ReadAsync(
            "list the rooms",
            (connection, token) => connection.QueryAsync<RoomSummary>(
                new CommandDefinition(Rooms, cancellationToken: token)),
            cancellationToken);
        return [.. rooms.OrderBy(room => room.Name, NaturalOrder.Instance)];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Suggestion>> SuggestAsync(
        string typed, int count, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, 10);

        var text = SearchText.Cut(typed, MostTyped);
        if (SuggestionText.FoldedOf(text) is not { } words) return [];
        var stop = SuggestionText.StopOf(text);
        var asked = new
        {
            words,
            wordsEnd = SuggestionText.EndOf(words),
            stop,
            stopEnd = SuggestionText.EndOf(stop),
            stops = Math.Min(count, MostStops),
            most = MostMatches,
            count,
        };
        return await database.ReadAsync<IReadOnlyList<Suggestion>>(
            "suggest",
            async (connection, token) =>
            {
                await using var both = await connection.QueryMultipleAsync(
                    new CommandDefinition($"{Stops}; {Texts}", asked, cancellationToken: token));
                var stops = await both.ReadAsync<SuggestionRow>();
                var texts = await both.ReadAsync<SuggestionRow>();
                return [.. stops.Concat(texts).Take(count).Select(row => row.ToSuggestion())];
            },
            cancellationToken);
    }
}
