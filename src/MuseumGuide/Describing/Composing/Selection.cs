using MuseumGuide.Prose;

namespace MuseumGuide.Describing.Composing;

/// <summary>Chooses what a length tells: all that a shorter one tells, and more as long as it fits.</summary>
internal static class Selection
{
    private const int GlanceWords = 25;
    private const int ShortWords = 110;
    private const int FullWords = 330;

    /// <returns>In the order given.</returns>
    public static IReadOnlyList<Statement> Choose(IReadOnlyList<Statement> statements, DescriptionLength length)
    {
        var ranked = Enumerable.Range(0, statements.Count).OrderBy(i => statements[i].Rank).ThenBy(i => i).ToList();
        var chosen = new HashSet<int>();
        Fill(GlanceWords, Ranks.Overview);
        if (length >= DescriptionLength.Short) Fill(ShortWords, int.MaxValue);
        if (length == DescriptionLength.Full) Fill(FullWords, int.MaxValue);

        // A first sentence that is too long is better than none.
        if (chosen.Count == 0 && ranked.Count > 0) chosen.Add(ranked[0]);

        var told = chosen.Order().Select(i => statements[i]).ToList();

        // A way is announced where at least two notes follow it.
        if (told.Count(MeasureStatements.IsNote) < 2) told.RemoveAll(MeasureStatements.IsPath);
        return told;

        // A glance is one thought or two; figures that happen to fit would only make it restless.
        void Fill(int mostWords, int lastRank)
        {
            var words = chosen.Sum(i => Words.Count(statements[i].Sentence.Text));
            var textIsFull = false;
            foreach (var i in ranked.Where(i => !chosen.Contains(i)))
            {
                var statement = statements[i];
                var isSmall = lastRank == Ranks.Overview && statement.Rank > lastRank;
                if (isSmall && statement.Rank > Ranks.Medium) break;
                if (statement.Rank == Ranks.Curator && textIsFull) continue;
                var more = Words.Count(statement.Sentence.Text);
                if (words + more <= mostWords)
                {
                    chosen.Add(i);
                    words += more;
                }
                else if (statement.Rank == Ranks.Curator)
                {
                    // The museum's text breaks off; it does not skip.
                    textIsFull = true;
                }
            }
        }
    }
}
