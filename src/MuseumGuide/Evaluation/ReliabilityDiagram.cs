using System.Globalization;

namespace MuseumGuide.Evaluation;

/// <summary>Draws promised against kept confidence: on the diagonal, confidences come true.</summary>
public static class ReliabilityDiagram
{
    /// <summary>Draws the bins of equal mass, each with its count.</summary>
    /// <returns>An SVG document.</returns>
    public static string Draw(CalibrationReport calibration, string title = "Reliability of confidence")
    {
        ArgumentNullException.ThrowIfNull(calibration);
        var summary = SummaryOf(calibration);
        var bins = calibration.EqualMass;
        var least = bins.Count == 0
            ? 0
            : Math.Min(Floor(bins.Min(bin => bin.MeanConfidence)), Floor(bins.Min(bin => bin.ShareRight)));
        var chart = new SvgChart(title, summary, "Mean confidence stated", "Share that was right", least, least);
        chart.Line((least, least), (1, 1), dashed: true);
        chart.Path(bins.Select(bin => (bin.MeanConfidence, bin.ShareRight)));
        var row = 0;
        for (var i = 0; i < bins.Count; i++)
        {
            var at = (bins[i].MeanConfidence, bins[i].ShareRight);
            row = i > 0 && IsCrowded(bins[i - 1], bins[i], 1 - least) ? Math.Max(row, 1) + 1 : 0;
            chart.Dot(at, bins[i].Count.ToString(CultureInfo.InvariantCulture), row);
        }

        chart.Note(summary, "Each point is a tenth of the answers, its number says how many.");
        return chart.Finish();
    }

    private static string SummaryOf(CalibrationReport calibration) => calibration.Predictions == 0
        ? "No answers."
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{calibration.Predictions} answers; calibration error {calibration.ErrorEqualMass:F3} (equal mass), ")
        + string.Create(CultureInfo.InvariantCulture, $"{calibration.ErrorEqualWidth:F3} (equal width).");

    private static bool IsCrowded(ReliabilityBin left, ReliabilityBin right, double span) =>
        right.MeanConfidence - left.MeanConfidence < 0.06 * span
        && Math.Abs(right.ShareRight - left.ShareRight) < 0.03 * span;

    // Confidences crowd near 1: begin the axes where something is.
    private static double Floor(double value) => value switch { >= 0.9 => 0.9, >= 0.5 => 0.5, _ => 0 };
}
