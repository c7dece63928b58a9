using System.Globalization;

namespace MuseumGuide.Evaluation;

/// <summary>Draws how many of the named works are right against how many photos get a name.</summary>
public static class PrecisionCoverageChart
{
    /// <summary>Draws the curve of one evaluation.</summary>
    /// <param name="points">As <see cref="PrecisionCoveragePoint.Curve"/> gives them.</param>
    /// <returns>An SVG document.</returns>
    public static string Draw(
        IReadOnlyList<PrecisionCoveragePoint> points, string title = "Precision and coverage")
    {
        ArgumentNullException.ThrowIfNull(points);
        var last = points.Count == 0 ? null : points[^1];
        var summary = last is null
            ? "No work is named."
            : string.Create(CultureInfo.InvariantCulture,
                $"Naming everything covers {last.Coverage:P1} of the photos, {last.Precision:P1} of them right.");
        var least = points.Count == 0 || points.Min(point => point.Precision) < 0.9 ? 0 : 0.9;
        var chart = new SvgChart(
            title, summary, "Coverage: share of photos named", "Precision: share named rightly", leastY: least);
        chart.Path(points.Select(point => (point.Coverage, point.Precision)));
        if (last is not null)
        {
            var label = string.Create(CultureInfo.InvariantCulture, $"from {last.Confidence:F2}");
            chart.Dot((last.Coverage, last.Precision), label);
        }

        chart.Note(summary);
        return chart.Finish();
    }
}
