using System.Globalization;
using System.Text;

namespace MuseumGuide.Evaluation.Chat;

/// <summary>Finds a labelled fragment in an answer, whatever its case, accents, dashes, quotes and white space.</summary>
/// <remarks>A fragment begins where a word or a number begins, so "oil" is not in "soil"; a number, and a fragment of
/// up to three letters, also ends there, so "7" is not in "70" and "no" not in "north". A longer one may go on:
/// "spiral" is in "spirals".</remarks>
internal static class Fragment
{
    private const int WholeWordLetters = 3;

    /// <summary>Whether an answer holds a fragment.</summary>
    public static bool IsIn(string answer, string fragment)
    {
        var text = Fold(answer);
        var sought = Fold(fragment);
        if (sought.Length == 0) return false;

        for (var at = text.IndexOf(sought, StringComparison.Ordinal); at >= 0;
            at = text.IndexOf(sought, at + 1, StringComparison.Ordinal))
        {
            if (BeginsAt(text, at, sought) && EndsAt(text, at + sought.Length, sought)) return true;
        }

        return false;
    }

    private static bool BeginsAt(string text, int at, string sought) =>
        at == 0 || !char.IsLetterOrDigit(sought[0]) || !char.IsLetterOrDigit(text[at - 1]);

    private static bool EndsAt(string text, int end, string sought)
    {
        if (end == text.Length) return true;
        if (char.IsDigit(sought[^1])) return !char.IsDigit(text[end]);
        return sought.Length > WholeWordLetters || !char.IsLetter(sought[^1]) || !char.IsLetter(text[end]);
    }

    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            if (!char.IsWhiteSpace(c)) folded.Append(Plain(c));
            else if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }

        return folded.ToString().TrimEnd();
    }

    private static char Plain(char c) => c switch
    {
        '–' or '—' or '‐' or '‑' or '−' => '-',
        '‘' or '’' => '\'',
        '“' or '”' or '„' => '"',
        '×' => 'x',
        'ø' or 'Ø' => 'o',
        _ => char.ToLowerInvariant(c),
    };
}
