namespace MuseumGuide.Recognition.Geometry;

/// <summary>Fits maps to point pairs by weighted least squares.</summary>
internal static class HomographyFit
{
    /// <summary>Fits an affine map.</summary>
    /// <returns>Null with fewer than three pairs of weight, or when they lie on a line.</returns>
    public static Homography? Affine(ReadOnlySpan<PointPair> pairs, ReadOnlySpan<double> weights)
    {
        Span<double> normal = stackalloc double[9];
        Span<double> right = stackalloc double[6];
        normal.Clear();
        right.Clear();
        var frame = Normalisation.Of(pairs, weights);
        for (var i = 0; i < pairs.Length; i++)
        {
            var w = weights[i];
            if (w <= 0) continue;
            var (x, y, u, v) = frame.Apply(pairs[i]);
            normal[0] += w * x * x;
            normal[1] += w * x * y;
            normal[2] += w * x;
            normal[4] += w * y * y;
            normal[5] += w * y;
            normal[8] += w;
            right[0] += w * x * u;
            right[1] += w * y * u;
            right[2] += w * u;
            right[3] += w * x * v;
            right[4] += w * y * v;
            right[5] += w * v;
        }

        (normal[3], normal[6], normal[7]) = (normal[1], normal[2], normal[5]);
        Span<double> copy = stackalloc double[9];
        normal.CopyTo(copy);
        if (!LinearSystem.Solve(copy, right[..3], 3) || !LinearSystem.Solve(normal, right[3..], 3)) return null;
        return frame.Undo(new Homography(right[0], right[1], right[2], right[3], right[4], right[5], 0, 0));
    }

    /// <summary>Fits a homography, minimising the algebraic error divided by the weight of the present estimate.</summary>
    /// <param name="previous">The present estimate, whose horizon weights the pairs.</param>
    /// <returns>Null with fewer than four pairs of weight, or when they are degenerate.</returns>
    public static Homography? Projective(
        ReadOnlySpan<PointPair> pairs, ReadOnlySpan<double> weights, Homography previous)
    {
        Span<double> normal = stackalloc double[64];
        Span<double> right = stackalloc double[8];
        Span<double> row = stackalloc double[8];
        normal.Clear();
        right.Clear();
        var frame = Normalisation.Of(pairs, weights);
        for (var i = 0; i < pairs.Length; i++)
        {
            if (weights[i] <= 0) continue;
            var depth = previous.WeightAt(pairs[i].ReferenceX, pairs[i].ReferenceY);
            if (Math.Abs(depth) < 1e-9) continue;
            var w = weights[i] / (depth * depth);
            var (x, y, u, v) = frame.Apply(pairs[i]);
            (row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7]) = (x, y, 1, 0, 0, 0, -u * x, -u * y);
            Accumulate(normal, right, row, u, w);
            (row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7]) = (0, 0, 0, x, y, 1, -v * x, -v * y);
            Accumulate(normal, right, row, v, w);
        }

        // A whisper of regularisation towards an affine map keeps a few pairs from inventing a horizon.
        normal[(6 * 8) + 6] += 1e-6 * normal[0];
        normal[(7 * 8) + 7] += 1e-6 * normal[9];
        if (!LinearSystem.Solve(normal, right, 8)) return null;
        return frame.Undo(
            new Homography(right[0], right[1], right[2], right[3], right[4], right[5], right[6], right[7]));
    }

    private static void Accumulate(
        Span<double> normal, Span<double> right, ReadOnlySpan<double> row, double value, double weight)
    {
        for (var i = 0; i < 8; i++)
        {
            if (row[i] == 0) continue;
            var scaled = row[i] * weight;
            for (var j = 0; j < 8; j++) normal[(i * 8) + j] += scaled * row[j];
            right[i] += scaled * value;
        }
    }
}
