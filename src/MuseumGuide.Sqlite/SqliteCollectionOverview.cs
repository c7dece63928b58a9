using System.Text;
using Dapper;
using MuseumGuide.Catalog;
using MuseumGuide.Prose;

namespace MuseumGuide.Sqlite;

/// <summary>Rooms and suggestions in SQLite, by FTS5's prefix queries.</summary>
public sealed class SqliteCollectionOverview(SqliteDatabase database) : ICollectionOverview
{
    private const int MostCharacters = 100;
    private const int MostStops = 4;

    // One letter may begin the words of half the collection; of so many matches no order is the best.
    private const int MostMatches = 1000;

    private const string Stops = """
        SELECT 'stop' AS Kind, stop_number AS Text, title AS Detail, id AS ArtworkId
        FROM artworks
        WHERE stop_number >= @stop COLLATE NOCASE AND stop_number < @stopEnd COLLATE NOCASE
        ORDER BY length(stop_number), stop_number COLLATE NOCASE, id
        LIMIT @stops
        """;

    private const string Texts = """
        WITH hits AS MATERIALIZED (
          SELECT key, 0 AS tier FROM suggestions WHERE text = @typed
          UNION ALL
          SELECT * FROM (SELECT rowid, 0 FROM suggestion_search WHERE suggestion_search MATCH '^' || @words LIMIT @most)
          UNION ALL
          SELECT * FROM (SELECT rowid, 1 FROM suggestion_search WHERE suggestion_search MATCH @words LIMIT @most)
        ),
        best AS MATERIALIZED (
          SELECT s.kind, s.text, min(hits.tier) AS tier
          FROM hits JOIN suggestions s ON s.key = hits.key
          GROUP BY s.key
          ORDER BY min(hits.tier), length(s.text), s.text, s.kind
          LIMIT @count
        )
        SELECT best.kind AS Kind, best.text AS Text, a.artist AS Detail, a.id AS ArtworkId
        FROM best LEFT JOIN artworks a ON best.kind = 'title' AND a.title = best.text COLLATE NOCASE
          AND 1 = (SELECT count(*) FROM (SELECT 1 FROM artworks WHERE title = best.text COLLATE NOCASE LIMIT 2))
        ORDER BY best.tier, length(best.text), best.text, best.kind
        """;

    /// <inheritdoc/>
    public Task<IReadOnlyList<RoomSummary>> ListRoomsAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Use<IReadOnlyList<RoomSummary>>("list the rooms", connection =>
        [
            .. connection.Query<(string Name, int WorkCount)>(
                    "SELECT room, count(*) FROM artworks WHERE room IS NOT NULL GROUP BY room")
                .Select(row => new RoomSummary(row.Name, row.WorkCount))
                .OrderBy(room => room.Name, NaturalOrder.Instance),
        ]));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Suggestion>> SuggestAsync(
        string typed, int count, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, 10);
        cancellationToken.ThrowIfCancellationRequested();

        var text = Clean(typed);
        if (!text.EnumerateRunes().Any(Rune.IsLetterOrDigit)) return Task.FromResult<IReadOnlyList<Suggestion>>([]);
        var asked = new
        {
            typed = text,
            // One phrase, parted by the tokenizer itself, whose last word may go on.
            words = $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\" *",
            stop = text,
            stopEnd = text + char.ConvertFromUtf32(0x10FFFF),
            stops = Math.Min(count, MostStops),
            most = MostMatches,
            count,
        };
        return Task.FromResult(database.Use<IReadOnlyList<Suggestion>>("suggest", connection =>
        [
            .. connection.Query<Row>(Stops, asked).Concat(connection.Query<Row>(Texts, asked)).Take(count)
                .Select(row => row.ToSuggestion()),
        ]));
    }

    // A lone half of a pair and a control character are no text; NUL would end the expression.
    private static string Clean(string typed)
    {
        var text = new StringBuilder();
        foreach (var rune in typed.EnumerateRunes())
        {
            if (text.Length + rune.Utf16SequenceLength > MostCharacters) break;
            text.Append(Rune.IsControl(rune) || rune == Rune.ReplacementChar ? " " : rune.ToString());
        }

        return text.ToString().Trim();
    }

    private sealed class Row
    {
        public required string Kind { get; init; }

        public required string Text { get; init; }

        public string? Detail { get; init; }

        public string? ArtworkId { get; init; }

        public Suggestion ToSuggestion() => new(
            Kind switch
            {
                "title" => SuggestionKind.Title,
                "artist" => SuggestionKind.Artist,
                _ => SuggestionKind.Stop,
            },
            Text, Detail, ArtworkId);
    }
}
