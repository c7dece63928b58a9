namespace MuseumGuide.Evaluation;

/// <summary>How well a ranked answer puts the right works first.</summary>
public static class AveragePrecision
{
    /// <summary>Average precision of the first places.</summary>
    /// <param name="ranked">Ids, best first, each once.</param>
    /// <param name="right">The right ids, never empty.</param>
    /// <param name="places">How many places count.</param>
    /// <returns>The precision at each place that holds a right work, summed and divided by the most right works that
    /// the places could hold; 0 to 1.</returns>
    public static double At(int places, IReadOnlyList<string> ranked, IReadOnlyList<string> right)
    {
        ArgumentNullException.ThrowIfNull(ranked);
        ArgumentNullException.ThrowIfNull(right);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(places);
        var found = 0;
        var sum = 0.0;
        for (var i = 0; i < Math.Min(places, ranked.Count); i++)
        {
            if (!right.Contains(ranked[i])) continue;
            found++;
            sum += found / (i + 1.0);
        }

        return sum / Math.Min(places, right.Count);
    }
}
