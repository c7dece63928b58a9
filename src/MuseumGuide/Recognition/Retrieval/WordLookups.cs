namespace MuseumGuide.Recognition.Retrieval;

/// <summary>A photo's words in the order of the index, so that a list which several features ask for is still in the
/// processor's cache when the next one does.</summary>
/// <param name="Words">Ordered by word.</param>
/// <param name="Places">Where each of them stood in the photo.</param>
internal sealed record WordLookups(WordEntry[] Words, int[] Places)
{
    /// <summary>Orders words; those of one word keep their order.</summary>
    public static WordLookups Of(ReadOnlySpan<WordEntry> words)
    {
        var next = new int[Codebook.Words + 1];
        foreach (var entry in words) next[entry.Word + 1]++;
        for (var word = 0; word < Codebook.Words; word++) next[word + 1] += next[word];

        var ordered = new WordEntry[words.Length];
        var places = new int[words.Length];
        for (var place = 0; place < words.Length; place++)
        {
            var to = next[words[place].Word]++;
            (ordered[to], places[to]) = (words[place], place);
        }

        return new WordLookups(ordered, places);
    }
}
