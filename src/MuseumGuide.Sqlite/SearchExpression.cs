using MuseumGuide.Catalog;

namespace MuseumGuide.Sqlite;

/// <summary>Writes what is looked for as an FTS5 expression; every word is quoted, so no syntax of it is reachable.
/// </summary>
internal static class SearchExpression
{
    private const int MaxWords = 32;

    /// <returns>The expression; null when nothing in the query can be looked up by words.</returns>
    public static string? Of(CollectionQuery query)
    {
        string?[] parts =
        [
            AnyOf(query.Words),
            Phrase("artist", query.Artist),
            Phrase("room", query.Room),
            Phrase("period", query.Period),
        ];
        var given = parts.OfType<string>().ToList();
        return given.Count == 0 ? null : string.Join(" AND ", given);
    }

    private static string? AnyOf(string? words)
    {
        var tokens = Tokens(words).Distinct(StringComparer.OrdinalIgnoreCase).Take(MaxWords).ToList();
        return tokens.Count == 0 ? null : $"({string.Join(" OR ", tokens.Select(token => $"\"{token}\""))})";
    }

    private static string? Phrase(string column, string? value)
    {
        var tokens = Tokens(value);
        return tokens.Length == 0 ? null : $"({column} : \"{string.Join(' ', tokens)}\")";
    }

    // The same parting as the tokenizer's: whatever is neither letter nor figure parts words.
    private static string[] Tokens(string? text) =>
        new string([.. (text ?? "").Select(c => char.IsLetterOrDigit(c) ? c : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
