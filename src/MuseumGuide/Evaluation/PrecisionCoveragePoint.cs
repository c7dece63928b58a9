namespace MuseumGuide.Evaluation;

/// <summary>What would come of naming a work only from some confidence on.</summary>
/// <param name="Confidence">The least confidence that is named.</param>
/// <param name="Coverage">Share of all photos for which a work would be named.</param>
/// <param name="Precision">Share of these named rightly.</param>
public sealed record PrecisionCoveragePoint(double Confidence, double Coverage, double Precision)
{
    /// <summary>Draws the curve over all thresholds that make a difference.</summary>
    /// <returns>One point for each confidence that occurs, highest first; empty when nothing is named.</returns>
    public static IReadOnlyList<PrecisionCoveragePoint> Curve(IReadOnlyCollection<PhotoResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        var points = new List<PrecisionCoveragePoint>();
        var named = 0;
        var right = 0;
        foreach (var equals in results
            .Where(result => result.Matches.Count > 0)
            .GroupBy(result => result.BestNamed!.Value.Confidence)
            .OrderByDescending(group => group.Key))
        {
            named += equals.Count();
            right += equals.Count(result => result.IsBestRight);
            points.Add(new PrecisionCoveragePoint(
                equals.Key, named / (double)results.Count, right / (double)named));
        }

        return points;
    }
}
