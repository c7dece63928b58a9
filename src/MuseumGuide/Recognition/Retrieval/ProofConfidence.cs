namespace MuseumGuide.Recognition.Retrieval;

/// <summary>The probability that a geometric proof is right, fitted on labelled photos.</summary>
public static class ProofConfidence
{
    // docs/decisions/0006-confidence.md has the fit, its data and its reliability diagram.
    private const double Intercept = -13.105;
    private const double InlierWeight = -0.676;
    private const double InnerWeight = 7.060;
    private const double ShareWeight = 4.360;

    /// <summary>Computes the probability.</summary>
    /// <param name="inliers">All inliers.</param>
    /// <param name="innerInliers">Those away from the reference's border.</param>
    /// <param name="matches">Matched points before geometry.</param>
    public static double Of(int inliers, int innerInliers, int matches)
    {
        if (inliers == 0) return 0;
        var features = FeaturesOf(inliers, innerInliers, matches);
        var sum = Intercept + (InlierWeight * features[0]) + (InnerWeight * features[1]) + (ShareWeight * features[2]);
        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>What the fit looks at: logarithms of the inliers and of the inner ones, share of the matches.</summary>
    public static double[] FeaturesOf(int inliers, int innerInliers, int matches) =>
        [Math.Log(1 + inliers), Math.Log(1 + innerInliers), inliers / (double)Math.Max(1, matches)];
}
