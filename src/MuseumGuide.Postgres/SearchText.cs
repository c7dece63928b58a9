using System.Globalization;
using System.Text;

namespace MuseumGuide.Postgres;

/// <summary>How texts are made comparable before the server sees them, so that neither its version nor its locale
/// decides what is found.</summary>
internal static class SearchText
{
    // An index entry holds 2,704 bytes at the most.
    private const int KeyLength = 500;

    /// <summary>The words of a text, without case, accents and marks, at most so many.</summary>
    public static IEnumerable<string> WordsOf(string? text, int most) => Fold(text)
        .Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(most);

    /// <summary>The words of a text with a blank between; null when it has none.</summary>
    public static string? Folded(string? text, int most) =>
        string.Join(' ', WordsOf(text, most)) is { Length: > 0 } words ? words : null;

    /// <summary>What texts that differ in case alone have in common; null where there is no text.</summary>
    public static string? KeyOf(string? text) =>
        text is null ? null : Cut(StoredText.Of(text)!.ToUpperInvariant(), KeyLength);

    /// <summary>The beginning of a text, at most so many UTF-16 units, no pair cut in two.</summary>
    public static string Cut(string text, int length) =>
        text.Length <= length ? text
        : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];

    private static string Fold(string? text)
    {
        if (text is null) return "";
        var folded = new StringBuilder(text.Length);
        foreach (var rune in StoredText.Of(text)!.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.NonSpacingMark:
                    break;
                // Vowels of Indic scripts stand within words.
                case UnicodeCategory.SpacingCombiningMark:
                    folded.Append(rune.ToString());
                    break;
                default:
                    folded.Append(Rune.IsLetterOrDigit(rune) ? Rune.ToLowerInvariant(rune).ToString() : " ");
                    break;
            }
        }

        return folded.ToString();
    }
}
