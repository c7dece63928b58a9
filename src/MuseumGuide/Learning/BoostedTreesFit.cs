namespace MuseumGuide.Learning;

/// <summary>Fits gradient-boosted decision trees to labelled rows. Pure.</summary>
/// <remarks>Friedman, Greedy function approximation (2001), with the Newton leaves of XGBoost (Chen and Guestrin, 2016)
/// and the histograms and leaf-wise growth of LightGBM (Ke et al., 2017). One thread, and sums in fixed point: neither
/// cores nor the order of the rows change a model.</remarks>
public static class BoostedTreesFit
{
    /// <summary>Lowers the log loss by one tree after another.</summary>
    /// <param name="rows">One vector for each answer, all finite and of one length; values are told apart by their
    /// first five significant digits.</param>
    /// <param name="labels">Whether each answer was right.</param>
    /// <param name="weights">How many rows each stands for, above 0; null when each stands for itself.</param>
    /// <returns>The same model for the same rows. Without trees, near certainty but finite, where all labels are alike.
    /// </returns>
    /// <exception cref="ArgumentException">No rows; not a label, a weight or a name for each; a value that is not
    /// finite; a setting outside its range.</exception>
    public static BoostedTrees Fit(
        IReadOnlyList<double[]> rows, IReadOnlyList<bool> labels, IReadOnlyList<double>? weights,
        BoostedTreesFitOptions options)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(labels);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Flaw is { } flaw) throw new ArgumentException(flaw, nameof(options));
        Check(rows, options.FeatureNames.Count);
        if (labels.Count != rows.Count) throw new ArgumentException("Each row needs one label.", nameof(labels));
        if (weights is not null && (weights.Count != rows.Count || !weights.All(w => w > 0 && double.IsFinite(w))))
            throw new ArgumentException("Each row needs one finite weight above 0.", nameof(weights));

        var slopes = new LossSlopes(labels, weights ?? [.. Enumerable.Repeat(1.0, rows.Count)]);
        var baseLogOdds = FiveDigits.Of(slopes.BaseLogOdds());
        var trees = labels.Distinct().Count() == 1 ? [] : Grow(rows, slopes, baseLogOdds, options);
        return new BoostedTrees(options.FeatureNames, baseLogOdds, trees);
    }

    private static TreeNode[][] Grow(
        IReadOnlyList<double[]> rows, LossSlopes slopes, double baseLogOdds, BoostedTreesFitOptions options)
    {
        var growth = new TreeGrowth(new FeatureBins(rows, options.Bins), slopes, options);
        var logOdds = new double[rows.Count];
        Array.Fill(logOdds, baseLogOdds);
        var trees = new List<TreeNode[]>();
        while (trees.Count < options.Rounds)
        {
            slopes.Update(logOdds);
            var tree = growth.Grow(logOdds);
            if (tree.Length == 1) break;
            trees.Add(tree);
        }

        return [.. trees];
    }

    private static void Check(IReadOnlyList<double[]> rows, int features)
    {
        if (rows.Count == 0) throw new ArgumentException("At least one row is needed.", nameof(rows));
        foreach (var row in rows)
        {
            if (row is null || row.Length != features)
                throw new ArgumentException($"Each row needs {features} features, as many as names.", nameof(rows));
            if (!row.All(double.IsFinite)) throw new ArgumentException("All features must be finite.", nameof(rows));
        }
    }
}
