namespace MuseumGuide.Asking.Reading;

/// <summary>Everyday words for what a record says otherwise; looser than the thesaurus, so they prove less.</summary>
internal static class RelatedWords
{
    private static readonly Dictionary<string, HashSet<string>> Related = Build();

    /// <summary>Whether two stems go together.</summary>
    public static bool GoTogether(string stem, string other) =>
        Related.TryGetValue(stem, out var related) && related.Contains(other);

    private static Dictionary<string, HashSet<string>> Build()
    {
        var related = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);

        // The words of one line go together: things, and what is done with them.
        foreach (var stems in WordList.Read("related-words.txt"))
        {
            foreach (var stem in stems)
            {
                if (!related.TryGetValue(stem, out var known)) related[stem] = known = new(StringComparer.Ordinal);
                known.UnionWith(stems);
            }
        }

        return related;
    }
}
