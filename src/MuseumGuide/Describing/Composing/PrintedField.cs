namespace MuseumGuide.Describing.Composing;

/// <summary>Fields of a record as they may stand in the middle of a sentence.</summary>
internal static class PrintedField
{
    private const int MostWords = 40;

    /// <summary>White space made single, an end mark left off, and no more than forty words.</summary>
    public static string Trim(string text, int mostWords = MostWords)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > mostWords
            ? string.Join(' ', words.Take(mostWords)).TrimEnd('.', ',', ';', ':') + " …"
            : string.Join(' ', words).TrimEnd('.');
    }

    /// <summary>In quotation marks; those within become single ones.</summary>
    public static string Quote(string text, int mostWords = MostWords) =>
        $"“{Trim(text, mostWords).Replace('“', '‘').Replace('”', '’').Replace('"', '’')}”";

    /// <summary>"Oil on canvas" as it follows other words: "oil on canvas"; names and abbreviations stay.</summary>
    public static string Continue(string text)
    {
        var trimmed = Trim(text);
        var first = trimmed.Split(' ', 2)[0];
        return first.Length > 1 && first[1..].All(c => char.IsLower(c) || c is '-' or ',' or ';')
            ? char.ToLowerInvariant(trimmed[0]) + trimmed[1..]
            : trimmed;
    }
}
