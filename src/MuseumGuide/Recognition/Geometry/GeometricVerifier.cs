using MuseumGuide.Recognition.Features;

namespace MuseumGuide.Recognition.Geometry;

/// <summary>Decides whether a reference image is in a photo: one homography must explain many matches.</summary>
/// <remarks>Each match alone already gives position, scale and turn, so every match is a hypothesis and nothing is
/// drawn at random (Philbin et al. 2007, section 5). The best ones are refined to a homography by reweighted least
/// squares with a shrinking tolerance. The same input always gives the same answer.</remarks>
internal static class GeometricVerifier
{
    private const int MostHypotheses = 120;
    private const int MostRefined = 6;
    private const int FewestPairs = 5;
    private const double ScaleTolerance = 0.7;
    private const double AngleTolerance = 0.6;

    // Tolerances of an inlier as shares of the photo's longest side, from the first look to the last.
    private static readonly double[] Tolerances = [0.03, 0.02, 0.012, 0.008, 0.006, 0.006];

    /// <summary>Looks for the reference in the photo.</summary>
    /// <returns>Null when no plausible map explains at least five places.</returns>
    public static GeometricVerification? Verify(
        LocalFeatures photo, LocalFeatures reference, IReadOnlyList<PointMatch> matches)
    {
        if (matches.Count < FewestPairs) return null;

        var ordered = matches.OrderBy(m => m.Ratio).ThenBy(m => m.Reference).ToArray();
        var pairs = Array.ConvertAll(ordered, m => new PointPair(
            reference.Keypoints[m.Reference].X, reference.Keypoints[m.Reference].Y,
            photo.Keypoints[m.Photo].X, photo.Keypoints[m.Photo].Y));
        var turns = Array.ConvertAll(ordered, m => SimilarityOf(photo.Keypoints[m.Photo],
            reference.Keypoints[m.Reference]));

        GeometricVerification? best = null;
        double longest = Math.Max(photo.Width, photo.Height);
        var weights = new double[pairs.Length];
        foreach (var hypothesis in BestHypotheses(pairs, turns, reference, longest))
        {
            if (Refine(pairs, turns, hypothesis, reference, longest, weights) is not { } map) continue;
            if (OutlineCheck.Outline(map, reference.Width, reference.Height, photo.Width, photo.Height)
                is not { } outline) continue;
            var inliers = DistinctInliers(ordered, pairs, weights, longest);
            if (inliers.Count >= FewestPairs && inliers.Count > (best?.Inliers.Count ?? 0))
                {
                Point[] places = [.. inliers.Select(i => photo.Keypoints[i.Photo]).Select(k => new Point(k.X, k.Y))];
                best = new GeometricVerification(map, inliers, places, outline);
            }
        }

        return best;
    }

    private static (double Scale, double Angle) SimilarityOf(Keypoint photo, Keypoint reference) =>
        (Math.Log(photo.Scale / reference.Scale), photo.Angle - reference.Angle);

    // The similarities that agree with most other matches, most agreeing first.
    private static IEnumerable<int> BestHypotheses(
        PointPair[] pairs, (double Scale, double Angle)[] turns, LocalFeatures reference, double longest)
    {
        var count = Math.Min(MostHypotheses, pairs.Length);
        var votes = new int[count];
        for (var i = 0; i < count; i++)
        {
            var tolerance = SimilarityTolerance(turns[i].Scale, reference, longest);
            for (var j = 0; j < pairs.Length; j++)
            {
                if (Agrees(turns[i], turns[j]) && SimilarityError(pairs[i], turns[i], pairs[j]) < tolerance) votes[i]++;
            }
        }

        return Enumerable.Range(0, count).Where(i => votes[i] >= 3).OrderByDescending(i => votes[i]).Take(MostRefined);
    }

    private static double SimilarityTolerance(double logScale, LocalFeatures reference, double longest) =>
        Math.Max(longest * 0.015,
            Math.Min(0.12 * Math.Exp(logScale) * Math.Max(reference.Width, reference.Height), longest * 0.08));

    private static bool Agrees((double Scale, double Angle) one, (double Scale, double Angle) other) =>
        Math.Abs(one.Scale - other.Scale) < ScaleTolerance
        && Math.Abs(Math.IEEERemainder(one.Angle - other.Angle, 2 * Math.PI)) < AngleTolerance;

    private static double SimilarityError(PointPair centre, (double Scale, double Angle) turn, PointPair other)
    {
        var scale = Math.Exp(turn.Scale);
        var (cos, sin) = (Math.Cos(turn.Angle) * scale, Math.Sin(turn.Angle) * scale);
        var (x, y) = (other.ReferenceX - centre.ReferenceX, other.ReferenceY - centre.ReferenceY);
        var dx = (cos * x) - (sin * y) + centre.PhotoX - other.PhotoX;
        var dy = (sin * x) + (cos * y) + centre.PhotoY - other.PhotoY;
        return Math.Sqrt((dx * dx) + (dy * dy));
    }

    // Leaves in weights the inliers of the map that is returned.
    private static Homography? Refine(
        PointPair[] pairs, (double Scale, double Angle)[] turns, int hypothesis, LocalFeatures reference,
        double longest, double[] weights)
    {
        var tolerance = SimilarityTolerance(turns[hypothesis].Scale, reference, longest);
        for (var j = 0; j < pairs.Length; j++)
        {
            weights[j] = Agrees(turns[hypothesis], turns[j])
                && SimilarityError(pairs[hypothesis], turns[hypothesis], pairs[j]) < tolerance ? 1 : 0;
        }

        if (HomographyFit.Affine(pairs, weights) is not { } map) return null;
        for (var step = 0; step < Tolerances.Length; step++)
        {
            var kept = Reweight(pairs, turns, turns[hypothesis], map, Tolerances[step] * longest, weights);
            if (kept < FewestPairs) return null;
            var next = step == 0 || kept < 7
                ? HomographyFit.Affine(pairs, weights)
                : HomographyFit.Projective(pairs, weights, map);
            if (next is null) return null;
            map = next.Value;
        }

        return Reweight(pairs, turns, turns[hypothesis], map, Tolerances[^1] * longest, weights) < FewestPairs
            ? null
            : map;
    }

    // Tukey's biweight: smooth towards zero at the tolerance.
    private static int Reweight(
        PointPair[] pairs, (double Scale, double Angle)[] turns, (double Scale, double Angle) turn, Homography map,
        double tolerance, double[] weights)
    {
        var kept = 0;
        for (var j = 0; j < pairs.Length; j++)
        {
            weights[j] = 0;
            if (Math.Abs(turns[j].Scale - turn.Scale) > 1.4
                || Math.Abs(Math.IEEERemainder(turns[j].Angle - turn.Angle, 2 * Math.PI)) > 1.2) continue;
            var mapped = map.Map(pairs[j].ReferenceX, pairs[j].ReferenceY);
            var (dx, dy) = (mapped.X - pairs[j].PhotoX, mapped.Y - pairs[j].PhotoY);
            var share = ((dx * dx) + (dy * dy)) / (tolerance * tolerance);
            if (!(share < 1)) continue;
            weights[j] = (1 - share) * (1 - share);
            kept++;
        }

        return kept;
    }

    // Two keypoints at one place with two directions are one piece of evidence, not two.
    private static List<PointMatch> DistinctInliers(
        PointMatch[] matches, PointPair[] pairs, double[] weights, double longest)
    {
        var inliers = new List<PointMatch>();
        var photoPlaces = new HashSet<(int, int)>();
        var referencePlaces = new HashSet<(int, int)>();
        var cell = longest * 0.004;
        for (var i = 0; i < matches.Length; i++)
        {
            if (weights[i] <= 0) continue;
            var photoPlace = ((int)(pairs[i].PhotoX / cell), (int)(pairs[i].PhotoY / cell));
            var referencePlace = ((int)(pairs[i].ReferenceX / 3), (int)(pairs[i].ReferenceY / 3));
            if (!photoPlaces.Add(photoPlace) || !referencePlaces.Add(referencePlace)) continue;
            inliers.Add(matches[i]);
        }

        return inliers;
    }
}
