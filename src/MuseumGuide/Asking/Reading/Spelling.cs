namespace MuseumGuide.Asking.Reading;

/// <summary>Mends the small words that every question is read by, where they are misspelled by one letter.</summary>
internal static class Spelling
{
    private const int ShortestMended = 4;

    private static readonly string[] Known =
    [
        "which", "what", "where", "when", "artist", "painter", "painted", "painting", "picture", "title", "technique",
        "medium", "material", "materials", "museum", "gallery", "century", "dimensions", "measurements", "accession",
        "inventory", "copyright", "license", "called", "artwork", "style", "period",
    ];

    private static readonly HashSet<string> Right = Lexicon.Set("""
        panting printed printer pained tile titles styles called calling wheat whence then
        """);

    /// <summary>The word, or the small word that it was meant for.</summary>
    public static Word Mend(Word word)
    {
        if (word.Text.Length < ShortestMended || word.Role != WordRole.Content) return word;
        if (Right.Contains(word.Text)) return word;
        if (Known.Contains(word.Text, StringComparer.Ordinal)) return word;
        if (Array.Find(Known, known => IsOneOff(word.Text, known)) is not { } meant) return word;
        var stem = Stemmer.Stem(meant);
        return word with { Text = meant, Stem = stem, Role = Lexicon.RoleOf(meant) };
    }

    // One letter too many, too few or another one; two that changed places. The first letter is taken as it is.
    private static bool IsOneOff(string written, string meant)
    {
        if (written[0] != meant[0] || Math.Abs(written.Length - meant.Length) > 1) return false;
        var same = 0;
        while (same < written.Length && same < meant.Length && written[same] == meant[same]) same++;
        var (restWritten, restMeant) = (written[same..], meant[same..]);
        if (written.Length != meant.Length)
        {
            return written.Length > meant.Length
                ? restWritten[1..] == restMeant
                : restMeant[1..] == restWritten;
        }

        return restWritten.Length > 0 && (restWritten[1..] == restMeant[1..]
            ? meant.Length > ShortestMended + 1
            : restWritten.Length > 1 && restWritten[0] == restMeant[1] && restWritten[1] == restMeant[0]
                && restWritten[2..] == restMeant[2..]);
    }
}
