namespace MuseumGuide.Asking.Reading;

/// <summary>Which words may answer for which: near synonyms, and members of a kind.</summary>
internal static class Thesaurus
{
    private static readonly Dictionary<string, HashSet<string>> Relatives = Build();

    /// <summary>Whether a text with these stems has the word, or one that may answer for it.</summary>
    public static bool IsIn(string stem, IReadOnlySet<string> stems) =>
        stems.Contains(stem) || (Relatives.TryGetValue(stem, out var relatives) && relatives.Overlaps(stems));

    /// <summary>Whether one stem may answer for another.</summary>
    public static bool Answers(string asked, string said) =>
        Relatives.TryGetValue(asked, out var relatives) && relatives.Contains(said);

    /// <returns>The stems that may answer for the word.</returns>
    public static IEnumerable<string> Expand(string stem) => Relatives.GetValueOrDefault(stem, []);

    private static Dictionary<string, HashSet<string>> Build()
    {
        var relatives = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);

        // Each word of a line may stand for each other.
        foreach (var line in WordList.Read("alike-words.txt"))
        {
            foreach (var stem in line) Add(stem, line);
        }

        // The first word of a line stands for each of the others, and not the other way.
        foreach (var line in WordList.Read("kinds-of-things.txt")) Add(line[0], line[1..]);
        return relatives;

        void Add(string stem, IEnumerable<string> others)
        {
            if (!relatives.TryGetValue(stem, out var known)) relatives[stem] = known = new(StringComparer.Ordinal);
            known.UnionWith(others);
        }
    }
}
