using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Topics;

/// <summary>What the topic of a question is judged by: its words, alone and in twos and threes, where the work's own
/// names and words that belong to no asking are but marks.</summary>
internal static class TopicFeatures
{
    private const string Work = "@work";
    private const string Name = "@name";
    private const string Unknown = "@new";
    private const string Year = "@year";
    private const string Figure = "@number";
    private const int MostUnknown = 3;
    private const int WordsPerLength = 3;
    private const int LongestLength = 4;

    /// <param name="knows">Whether a stem belongs to asking, see <see cref="TopicVocabulary.Knows"/>.</param>
    /// <returns>Each once.</returns>
    public static IReadOnlyList<string> Of(IReadOnlyList<Word> words, Predicate<string> knows)
    {
        var marks = words.Select((word, i) => MarkOf(word, i, knows)).ToList();
        var features = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in words) features.Add($"word {word.Text}");
        foreach (var mark in marks) features.Add($"mark {mark}");
        List<string> framed = ["^", .. marks, "$"];
        for (var i = 0; i + 1 < framed.Count; i++)
        {
            features.Add($"two {framed[i]} {framed[i + 1]}");
            if (i + 2 < framed.Count) features.Add($"three {framed[i]} {framed[i + 1]} {framed[i + 2]}");
        }

        var unknown = marks.Count(mark => mark is Unknown or Name);
        for (var i = 1; i <= Math.Min(unknown, MostUnknown); i++) features.Add($"unknown {i}");
        features.Add($"length {Math.Min(words.Count / WordsPerLength, LongestLength)}");
        return [.. features];
    }

    private static string MarkOf(Word word, int index, Predicate<string> knows)
    {
        if (word.HasFigure) return word.Text.Length == 4 ? Year : Figure;
        if (word.Role == WordRole.Pointer || Lexicon.IsObject(word.Text)) return Work;
        if (word.Role == WordRole.Function) return word.Text;
        if (knows(word.Stem)) return word.Stem;
        return index > 0 && word.IsCapitalized ? Name : Unknown;
    }
}
