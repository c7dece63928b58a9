namespace MuseumGuide.Evaluation;

/// <summary>Turns a feature vector into a probability: 1 / (1 + exp(−(intercept + weights · features))).</summary>
/// <param name="Intercept">The log odds of a vector of zeros.</param>
/// <param name="Weights">Change of the log odds for one more of each feature.</param>
public sealed record LogisticModel(double Intercept, IReadOnlyList<double> Weights)
{
    /// <returns>0 to 1.</returns>
    /// <exception cref="ArgumentException">There is not one feature for each weight.</exception>
    public double Probability(ReadOnlySpan<double> features)
    {
        if (features.Length != Weights.Count)
            throw new ArgumentException($"{Weights.Count} features are needed.", nameof(features));

        var logit = Intercept;
        for (var i = 0; i < features.Length; i++) logit += Weights[i] * features[i];
        return 1 / (1 + Math.Exp(-logit));
    }
}
