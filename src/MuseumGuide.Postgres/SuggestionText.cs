using System.Text;

namespace MuseumGuide.Postgres;

/// <summary>How titles, artists and what is typed meet: a text from each of its words on, and a beginning of it.
/// </summary>
internal static class SuggestionText
{
    private const int MostStarts = 32;
    private const int MostTyped = 100;

    // Longer than anything typed, and far from what an index entry can hold.
    private const int StartLength = 128;

    /// <summary>The folded text from its first word on, from its second, and so forth.</summary>
    public static string[] StartsOf(string? text)
    {
        string[] words = [.. SearchText.WordsOf(text, 2 * StartLength)];
        return
        [
            .. Enumerable.Range(0, Math.Min(words.Length, MostStarts))
                .Select(first => SearchText.Cut(string.Join(' ', words.Skip(first)), StartLength)),
        ];
    }

    /// <summary>What is typed, folded like a start; null when nothing of it is a letter or figure.</summary>
    public static string? FoldedOf(string typed) =>
        SearchText.Folded(typed, MostTyped) is { } words ? SearchText.Cut(words, StartLength) : null;

    /// <summary>What is typed as a stop number may begin with it; of a longer text only the beginning.</summary>
    public static string StopOf(string typed)
    {
        var text = new StringBuilder();
        foreach (var rune in SearchText.Cut(typed, MostTyped).EnumerateRunes())
            text.Append(Rune.IsControl(rune) ? " " : rune.ToString());
        return SearchText.KeyOf(text.ToString().Trim())!;
    }

    /// <summary>The first text after all that begin with this one.</summary>
    public static string EndOf(string beginning) => beginning + char.ConvertFromUtf32(0x10FFFF);
}
