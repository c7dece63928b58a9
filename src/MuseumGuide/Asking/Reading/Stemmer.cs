using System.Buffers;
using System.Globalization;

namespace MuseumGuide.Asking.Reading;

/// <summary>Brings the forms of an English word to one, and close synonyms with them.</summary>
/// <remarks>Lighter than Porter's: two words that are made one by mistake give a wrong answer, two that are kept
/// apart only a declined one.</remarks>
internal static class Stemmer
{
    // "Note" is not "not", and "wine" does not win.
    private const int ShortestWithSilentE = 4;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>The common form.</summary>
    /// <param name="word">In lower case, without accents.</param>
    public static string Stem(string word)
    {
        if (WordForms.Irregular.TryGetValue(word, out var known)) return known;
        if (word.Length <= 3 || word.Any(char.IsDigit)) return word;
        var stem = Strip(WordForms.American(word));
        return WordForms.Irregular.GetValueOrDefault(stem, stem);
    }

    private static string Strip(string word)
    {
        word = StripPlural(word);
        if (Ends(word, "ied") && word.Length > 4) word = word[..^3] + "y";
        else if (Ends(word, "ing") && HasVowel(word, 3)) word = Undouble(WithSilentE(word[..^3]));
        else if (Ends(word, "ed") && HasVowel(word, 2)) word = Undouble(WithSilentE(word[..^2]));
        if (Ends(word, "ly") && word.Length > 5) word = word[..^2];
        if (Ends(word, "tion") && word.Length > 7) word = word[..^3];
        if ((Ends(word, "ism") || Ends(word, "ist")) && word.Length > 7) word = word[..^3];
        if (Ends(word, "e") && word.Length > ShortestWithSilentE) word = word[..^1];
        return word;
    }

    // "Dated" is of "date": a single consonant after a single short vowel would have been doubled.
    private static string WithSilentE(string word) =>
        word.Length == ShortestWithSilentE - 1 && !Vowels.Contains(word[0]) && Vowels.Contains(word[1])
        && !Vowels.Contains(word[2]) && word[2] is not ('w' or 'x')
            ? word + "e"
            : word;

    private static string StripPlural(string word)
    {
        if (Ends(word, "ies") && word.Length > 4) return word[..^3] + "y";
        if (Ends(word, "sses") || Ends(word, "ches") || Ends(word, "shes") || Ends(word, "xes")) return word[..^2];
        return Ends(word, "s") && !Ends(word, "ss") && !Ends(word, "us") && !Ends(word, "is") ? word[..^1] : word;
    }

    private static string Undouble(string word) =>
        word.Length > 3 && word[^1] == word[^2] && word[^1] is not ('l' or 's' or 'z' or 'e' or 'o')
            ? word[..^1]
            : word;

    private static bool HasVowel(string word, int suffix) =>
        word.Length - suffix >= 3 && word.AsSpan(0, word.Length - suffix).ContainsAny(Vowels);

    private static bool Ends(string word, string suffix) => word.EndsWith(suffix, false, CultureInfo.InvariantCulture);
}
