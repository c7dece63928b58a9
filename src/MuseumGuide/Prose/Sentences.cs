using System.Globalization;

namespace MuseumGuide.Prose;

/// <summary>Takes prose apart at the ends of its sentences.</summary>
public static class Sentences
{
    // What ends in a full stop without ending a sentence.
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "c", "ca", "cf", "dr", "ed", "eds", "e.g", "est", "etc", "fig", "figs", "fl", "i.e", "inv", "jr", "mr", "mrs",
        "ms",
        "no", "nos", "op", "p", "pp", "prof", "r", "rev", "sr", "st", "ste", "vol", "vols", "vs", "approx", "b", "d",
        "attr", "cat", "dia", "diam", "h", "w", "mt", "mme", "mlle", "messrs", "nr", "z",
    };

    // Languages that write an ordinal as a figure with a full stop: "im 17. Jahrhundert".
    private static readonly HashSet<string> StoppedOrdinals = new(StringComparer.OrdinalIgnoreCase)
    {
        "bs", "cs", "da", "de", "et", "fi", "fo", "hr", "hu", "is", "lb", "lv", "nb", "nn", "no", "pl", "sk", "sl",
        "sr", "tr",
    };

    /// <summary>Splits a text into its sentences; abbreviations, initials and decimals do not end one.</summary>
    /// <param name="lang">The BCP 47 language of the text; null for English.</param>
    /// <returns>The sentences in order, trimmed, with their end marks; white space within is made single.</returns>
    public static IReadOnlyList<string> Split(string? text, string? lang = null)
    {
        if (string.IsNullOrWhiteSpace(text)) return [];

        var sentences = new List<string>();
        var hasOrdinals = lang is not null && StoppedOrdinals.Contains(lang.Split('-')[0]);
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.TrimEntries))
        {
            SplitParagraph(
                string.Join(' ', paragraph.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
                hasOrdinals, sentences);
        }

        return sentences;
    }

    private static void SplitParagraph(string text, bool hasOrdinals, List<string> sentences)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('.' or '!' or '?' or '…' or '؟' or '۔')) continue;
            var end = i + 1;
            while (end < text.Length && (text[end] is '.' or '!' or '?' || IsCloser(text[end]))) end++;
            if (end < text.Length && (!EndsHere(text, i, end) || (hasOrdinals && IsOrdinal(text, i)))) continue;
            sentences.Add(text[start..end]);
            start = end;
            while (start < text.Length && text[start] == ' ') start++;
            i = start - 1;
        }

        if (start < text.Length) sentences.Add(text[start..]);
    }

    private static bool EndsHere(string text, int mark, int end)
    {
        if (text[end] != ' ') return false;
        var next = end + 1;
        while (next < text.Length && IsOpener(text[next])) next++;
        if (next >= text.Length) return true;
        // "It says so … and goes on", "Who? me", "12. century": a sentence begins with a capital or a figure.
        if (char.IsLower(text, next)) return false;
        return text[mark] != '.' || end > mark + 1 || !IsAbbreviation(text, mark, char.IsDigit(text[next]));
    }

    // One or two digits; a year of four ends a sentence.
    private static bool IsOrdinal(string text, int stop)
    {
        var start = stop;
        while (start > 0 && char.IsAsciiDigit(text[start - 1])) start--;
        return text[stop] == '.' && stop - start is 1 or 2;
    }

    private static bool IsAbbreviation(string text, int stop, bool beforeFigure)
    {
        var start = stop;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.')) start--;
        var word = text[start..stop];
        // An initial: "J. M. W. Turner". A lone "I" is a word.
        if (word.Length == 1 && char.IsUpper(word[0])) return word != "I";
        if (word.Length > 2 && word.Contains('.', StringComparison.Ordinal) && word.Length <= 5)
            return word.Split('.').All(part => part.Length == 1);
        if (!Abbreviations.Contains(word)) return false;
        // "It says no. The answer …" against "no. 12".
        return beforeFigure
            || word.ToLower(CultureInfo.InvariantCulture) is not ("no" or "nos" or "p" or "pp" or "op" or "d" or "b");
    }

    private static bool IsCloser(char c) => c is '"' or '”' or '’' or '\'' or '»' or ')' or ']';

    private static bool IsOpener(char c) => c is '"' or '“' or '‘' or '\'' or '«' or '(' or '[';
}
