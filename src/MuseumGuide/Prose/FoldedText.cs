using System.Globalization;
using System.Text;

namespace MuseumGuide.Prose;

/// <summary>Text as it is compared: lower case, without accents, only letters and figures.</summary>
public static class FoldedText
{
    /// <summary>Takes a text apart into its words, folded, in order.</summary>
    public static IReadOnlyList<string> WordsOf(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return [];

        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark
                && c is not ('\'' or '’') && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0) words.Add(word.ToString());
        return words;
    }
}
