namespace MuseumGuide.Evaluation;

/// <summary>Whether stated confidences come true.</summary>
/// <remarks>The headline is the error over bins of equal mass: confidences crowd near 1, where bins of equal width
/// leave most bins all but empty and hide a miscalibrated crowd in one.</remarks>
/// <param name="Predictions">Predictions judged.</param>
/// <param name="ErrorEqualMass">Headline: expected calibration error over 10 bins of equally many predictions, the
/// gaps between promised and kept weighted by count; null without predictions.</param>
/// <param name="ErrorEqualWidth">The same over 10 bins of equal width.</param>
/// <param name="EqualMass">The bins of the headline, by rising confidence.</param>
/// <param name="EqualWidth">The bins of equal width that hold any, by rising confidence.</param>
public sealed record CalibrationReport(
    int Predictions,
    double? ErrorEqualMass,
    double? ErrorEqualWidth,
    IReadOnlyList<ReliabilityBin> EqualMass,
    IReadOnlyList<ReliabilityBin> EqualWidth)
{
    private const int Bins = 10;

    /// <summary>Judges predictions.</summary>
    public static CalibrationReport Of(IEnumerable<Prediction> predictions)
    {
        var sorted = predictions.OrderBy(prediction => prediction.Confidence).ThenBy(p => p.Right).ToArray();
        var mass = BinByMass(sorted);
        var width = BinByWidth(sorted);
        return new CalibrationReport(sorted.Length, Error(mass), Error(width), mass, width);
    }

    private static ReliabilityBin[] BinByMass(Prediction[] sorted) =>
    [
        .. Enumerable.Range(0, Bins)
            .Select(b => sorted[(b * sorted.Length / Bins)..((b + 1) * sorted.Length / Bins)])
            .Where(bin => bin.Length > 0)
            .Select(bin => BinOf(bin, bin[0].Confidence, bin[^1].Confidence)),
    ];

    private static ReliabilityBin[] BinByWidth(Prediction[] sorted) =>
    [
        .. sorted
            .GroupBy(prediction => Math.Clamp((int)(prediction.Confidence * Bins), 0, Bins - 1))
            .Select(bin => BinOf([.. bin], bin.Key / (double)Bins, (bin.Key + 1) / (double)Bins)),
    ];

    private static ReliabilityBin BinOf(Prediction[] bin, double low, double high) => new(
        low, high, bin.Length, bin.Average(prediction => prediction.Confidence),
        bin.Count(prediction => prediction.Right) / (double)bin.Length);

    private static double? Error(ReliabilityBin[] bins)
    {
        var count = bins.Sum(bin => bin.Count);
        return count == 0 ? null : bins.Sum(bin => bin.Count * Math.Abs(bin.MeanConfidence - bin.ShareRight)) / count;
    }
}
