using System.Globalization;
using System.Text;

namespace MuseumGuide.Asking.Reading;

/// <summary>Takes text apart into words.</summary>
internal static class Tokenizer
{
    /// <summary>Splits a text into its words, in order; a decimal or a dotted number is one word.</summary>
    public static IReadOnlyList<Word> Split(string? text)
    {
        var words = new List<Word>();
        if (string.IsNullOrEmpty(text)) return words;
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || Joins(text, i))) i++;
            words.Add(Read(text[start..i], start));
        }

        return words;
    }

    /// <summary>Lower case, without accents.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            folded.Append(char.ToLowerInvariant(c));
        }

        return folded.ToString().Replace("ß", "ss", StringComparison.Ordinal)
            .Replace("ø", "o", StringComparison.Ordinal).Replace("æ", "ae", StringComparison.Ordinal);
    }

    private static bool Joins(string text, int i)
    {
        if (i + 1 >= text.Length) return false;
        var (before, after) = (text[i - 1], text[i + 1]);
        return text[i] switch
        {
            '\'' or '’' => char.IsLetter(before) && char.IsLetter(after),
            '.' or ',' => char.IsDigit(before) && char.IsDigit(after),
            _ => char.GetUnicodeCategory(text[i]) == UnicodeCategory.NonSpacingMark,
        };
    }

    private static Word Read(string original, int start)
    {
        var folded = Fold(original).Replace('’', '\'');
        if (folded.EndsWith("'s", StringComparison.Ordinal)) folded = folded[..^2];
        folded = folded.Replace("'", "", StringComparison.Ordinal);
        var stem = Stemmer.Stem(folded);
        return new Word(folded, stem, original, start, Lexicon.RoleOf(folded));
    }
}
