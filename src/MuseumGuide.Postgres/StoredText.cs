using System.Text;

namespace MuseumGuide.Postgres;

/// <summary>Text as PostgreSQL can hold it.</summary>
internal static class StoredText
{
    /// <summary>Puts U+FFFD in the place of NUL and of half a surrogate pair, which no UTF-8 text of PostgreSQL has.
    /// </summary>
    public static string? Of(string? text)
    {
        if (text is null || IsFine(text)) return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            clean.Append((rune.Value == 0 ? Rune.ReplacementChar : rune).ToString());
        return clean.ToString();
    }

    /// <summary>The same for many.</summary>
    public static string[] Of(IEnumerable<string> texts) => [.. texts.Select(text => Of(text)!)];

    private static bool IsFine(string text)
    {
        foreach (var c in text)
        {
            if (c == '\0' || char.IsSurrogate(c)) return false;
        }

        return true;
    }
}
