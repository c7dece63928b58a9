namespace MuseumGuide.Scorecard.Results;

/// <summary>The straight line that fits points best.</summary>
public static class Trend
{
    /// <summary>Computes the line's slope by least squares.</summary>
    /// <param name="points">At least two with different x.</param>
    /// <returns>y for each x.</returns>
    public static double SlopeOf(IReadOnlyList<(double X, double Y)> points)
    {
        var (meanX, meanY) = (points.Average(p => p.X), points.Average(p => p.Y));
        return points.Sum(p => (p.X - meanX) * (p.Y - meanY)) / points.Sum(p => (p.X - meanX) * (p.X - meanX));
    }
}
