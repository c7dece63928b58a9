namespace MuseumGuide.Evaluation;

/// <summary>Fits calibrated probabilities to labelled answers. Pure.</summary>
public static class ConfidenceFit
{
    private const int MostSteps = 100;
    private const double Tolerance = 1e-10;

    /// <summary>Fits a logistic regression by Newton's method (iteratively reweighted least squares).</summary>
    /// <param name="features">One vector for each answer, all of one length.</param>
    /// <param name="right">Whether each answer was right.</param>
    /// <param name="l2">Weight of half the squared sum of the weights, the intercept excepted; above 0 it keeps the
    /// weights finite even where a feature parts right from wrong without a miss. Scale features alike before.</param>
    /// <returns>The model of greatest penalized likelihood.</returns>
    /// <exception cref="ArgumentException">No answers, or not as many labels as vectors.</exception>
    /// <exception cref="InvalidOperationException">No finite optimum; give a greater <paramref name="l2"/>.</exception>
    public static LogisticModel Logistic(
        IReadOnlyList<double[]> features, IReadOnlyList<bool> right, double l2 = 1.0)
    {
        ArgumentNullException.ThrowIfNull(features);
        ArgumentNullException.ThrowIfNull(right);
        ArgumentOutOfRangeException.ThrowIfNegative(l2);
        if (features.Count == 0 || features.Count != right.Count)
            throw new ArgumentException("One label is needed for each vector.", nameof(right));

        var size = features[0].Length + 1;
        var weights = new double[size];
        var loss = Loss(features, right, weights, l2);
        for (var step = 0; step < MostSteps; step++)
        {
            var (gradient, hessian) = Derivatives(features, right, weights, l2);
            var change = LinearSystem.Solve(hessian, gradient);
            var scale = 1.0;
            double[] next;
            double nextLoss;
            // A full Newton step may overshoot far from the optimum; halving keeps the loss falling.
            do
            {
                next = [.. weights.Zip(change, (weight, delta) => weight - scale * delta)];
                nextLoss = Loss(features, right, next, l2);
                scale /= 2;
            }
            while (!(nextLoss <= loss + Tolerance) && scale > 1e-6);

            var done = change.Max(Math.Abs) < Tolerance * 100;
            weights = next;
            loss = nextLoss;
            if (done) return new LogisticModel(weights[0], weights[1..]);
        }

        throw new InvalidOperationException("The regression has no finite optimum; use a greater penalty.");
    }

    /// <summary>Fits a rising step function by pooling adjacent violators.</summary>
    /// <param name="scores">The score of each answer, higher meaning surer.</param>
    /// <param name="right">Whether each answer was right.</param>
    /// <returns>The rising function of least squared error.</returns>
    /// <exception cref="ArgumentException">No answers, or not as many labels as scores.</exception>
    public static IsotonicModel Isotonic(IReadOnlyList<double> scores, IReadOnlyList<bool> right)
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(right);
        if (scores.Count == 0 || scores.Count != right.Count)
            throw new ArgumentException("One label is needed for each score.", nameof(right));

        var pools = new Stack<(double Score, double Right, double Count)>();
        foreach (var equals in scores.Zip(right).GroupBy(pair => pair.First).OrderBy(group => group.Key))
        {
            var rightOnes = (double)equals.Count(pair => pair.Second);
            var pool = (Score: equals.Key, Right: rightOnes, Count: (double)equals.Count());
            while (pools.TryPeek(out var before) && before.Right * pool.Count >= pool.Right * before.Count)
            {
                pools.Pop();
                pool = (before.Score, before.Right + pool.Right, before.Count + pool.Count);
            }

            pools.Push(pool);
        }

        var steps = pools.Reverse().ToArray();
        return new IsotonicModel(
            [.. steps.Select(step => step.Score)], [.. steps.Select(step => step.Right / step.Count)]);
    }

    private static double Loss(IReadOnlyList<double[]> features, IReadOnlyList<bool> right, double[] weights, double l2)
    {
        var loss = 0.0;
        for (var n = 0; n < features.Count; n++)
        {
            var logit = Logit(features[n], weights);
            // log(1 + exp(x)) without overflow.
            loss += Math.Max(logit, 0) + Math.Log(1 + Math.Exp(-Math.Abs(logit))) - (right[n] ? logit : 0);
        }

        for (var i = 1; i < weights.Length; i++) loss += l2 / 2 * weights[i] * weights[i];
        return loss;
    }

    private static (double[] Gradient, double[,] Hessian) Derivatives(
        IReadOnlyList<double[]> features, IReadOnlyList<bool> right, double[] weights, double l2)
    {
        var size = weights.Length;
        var gradient = new double[size];
        var hessian = new double[size, size];
        for (var n = 0; n < features.Count; n++)
        {
            var probability = 1 / (1 + Math.Exp(-Logit(features[n], weights)));
            var spread = probability * (1 - probability);
            for (var i = 0; i < size; i++)
            {
                var value = i == 0 ? 1 : features[n][i - 1];
                gradient[i] += (probability - (right[n] ? 1 : 0)) * value;
                for (var j = 0; j < size; j++) hessian[i, j] += spread * value * (j == 0 ? 1 : features[n][j - 1]);
            }
        }

        for (var i = 1; i < size; i++)
        {
            gradient[i] += l2 * weights[i];
            hessian[i, i] += l2;
        }

        return (gradient, hessian);
    }

    private static double Logit(double[] features, double[] weights)
    {
        if (features.Length != weights.Length - 1)
            throw new ArgumentException("All vectors must be of one length.", nameof(features));

        var logit = weights[0];
        for (var i = 0; i < features.Length; i++) logit += weights[i + 1] * features[i];
        return logit;
    }
}
