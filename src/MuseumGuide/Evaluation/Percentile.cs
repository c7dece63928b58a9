namespace MuseumGuide.Evaluation;

/// <summary>Percentiles by the nearest rank: always a value that occurred.</summary>
internal static class Percentile
{
    /// <param name="sorted">Ascending, never empty.</param>
    /// <param name="share">0 to 1.</param>
    public static double Of(IReadOnlyList<double> sorted, double share) =>
        sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Count) - 1, 0, sorted.Count - 1)];
}
