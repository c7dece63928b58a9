namespace MuseumGuide.Learning;

/// <summary>Finds where parting a leaf lowers the loss most. Pure.</summary>
internal static class SplitSearch
{
    // Sums that small come from rows the model is certain of; a Newton step on them would be a leap.
    private const double MinHessian = 1e-3;

    // Below it a gain is the rounding of numbers that should be equal.
    private const double MinGain = 1e-9;

    /// <param name="histogram">The sums of each bin over the rows of the leaf, placed as <paramref name="bins"/> says.
    /// </param>
    /// <param name="total">The sums over all rows of the leaf.</param>
    /// <returns>The split of the greatest gain; among equals that of the first feature, then of the lowest threshold.
    /// Null when none helps and leaves enough rows on both sides.</returns>
    public static Split? Best(
        ReadOnlySpan<BinSums> histogram, BinSums total, FeatureBins bins, LossSlopes slopes,
        BoostedTreesFitOptions options)
    {
        Split? best = null;
        var least = Worth(total, slopes, options.L2) + MinGain;
        for (var feature = 0; feature < bins.Features; feature++)
        {
            var column = histogram[bins.Starts[feature]..bins.Starts[feature + 1]];
            var left = default(BinSums);
            for (var bin = 0; bin < column.Length - 1; bin++)
            {
                if (column[bin].Rows == 0) continue;
                left += column[bin];
                var right = total - left;
                if (right.Rows < options.MinRows) break;
                if (left.Rows < options.MinRows) continue;
                if (slopes.Number(Math.Min(left.Hessian, right.Hessian)) < MinHessian) continue;

                if (options.Directions is { } directions
                    && directions[feature] * (Value(right, slopes, options.L2) - Value(left, slopes, options.L2)) < 0)
                    continue;

                var worth = Worth(left, slopes, options.L2) + Worth(right, slopes, options.L2);
                if (worth <= least) continue;
                least = worth;
                best = new Split(feature, bin, worth - Worth(total, slopes, options.L2), left, right);
            }
        }

        return best;
    }

    /// <summary>The Newton step of a leaf with these sums.</summary>
    public static double Value(BinSums sums, LossSlopes slopes, double l2) =>
        -slopes.Number(sums.Gradient) / (slopes.Number(sums.Hessian) + l2);

    private static double Worth(BinSums sums, LossSlopes slopes, double l2)
    {
        var gradient = slopes.Number(sums.Gradient);
        return gradient * gradient / (slopes.Number(sums.Hessian) + l2);
    }
}
