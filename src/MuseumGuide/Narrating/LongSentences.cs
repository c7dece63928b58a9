namespace MuseumGuide.Narrating;

/// <summary>Divides sentences that are too long to be said in one breath.</summary>
internal static class LongSentences
{
    /// <summary>Divides at the last clause, else the last word, that fits; nothing is left out but the spaces there.
    /// </summary>
    public static IEnumerable<string> Divide(string sentence, int longest)
    {
        var rest = sentence.Trim();
        while (rest.Length > longest)
        {
            var at = BreakIn(rest, longest);
            yield return rest[..at].TrimEnd();
            rest = rest[at..].TrimStart();
        }

        if (rest.Length > 0) yield return rest;
    }

    private static int BreakIn(string text, int longest)
    {
        foreach (var marks in (ReadOnlySpan<string>)[";:", ","])
        {
            for (var i = longest - 1; i > longest / 3; i--)
                if (marks.Contains(text[i], StringComparison.Ordinal) && text[i + 1] == ' ') return i + 1;
        }

        for (var i = longest - 1; i > longest / 3; i--)
            if (text[i] == ' ') return i + 1;
        // One word without an end, or a language without spaces.
        return char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
    }
}
