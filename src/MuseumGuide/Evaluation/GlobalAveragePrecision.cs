namespace MuseumGuide.Evaluation;

/// <summary>GAP of the Met benchmark (Ypsilantis et al. 2021): one ranking of all photos by the confidence of their
/// first prediction.</summary>
/// <remarks>GAP = 1/M × Σ p(i) rel(i), with p(i) the precision among the first i predictions, rel(i) whether the i-th
/// is right, and M the photos that have a right answer. A photo without a right answer that is answered all the same
/// lowers p for all behind it. A photo that no work is named for makes no prediction. Among equal confidences wrong
/// predictions come first, so that ties never flatter.</remarks>
public static class GlobalAveragePrecision
{
    /// <returns>0 to 1, or null when no photo has a right answer.</returns>
    public static double? Of(IReadOnlyCollection<PhotoResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        var answerable = results.Count(result => result.RightIds.Count > 0);
        if (answerable == 0) return null;

        var predictions = results
            .Where(result => result.Matches.Count > 0)
            .Select(result => (result.BestNamed!.Value.Confidence, Right: result.IsBestRight))
            .OrderByDescending(prediction => prediction.Confidence).ThenBy(prediction => prediction.Right);
        var place = 0;
        var right = 0;
        var sum = 0.0;
        foreach (var prediction in predictions)
        {
            place++;
            if (!prediction.Right) continue;
            right++;
            sum += right / (double)place;
        }

        return sum / answerable;
    }
}
