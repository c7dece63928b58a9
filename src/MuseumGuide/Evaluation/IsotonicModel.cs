namespace MuseumGuide.Evaluation;

/// <summary>A rising step function from score to probability.</summary>
/// <param name="Scores">Where each step begins, rising.</param>
/// <param name="Probabilities">The value from that score on, rising, as many.</param>
public sealed record IsotonicModel(IReadOnlyList<double> Scores, IReadOnlyList<double> Probabilities)
{
    /// <returns>The value of the step that the score lies on; of the first step for lower scores.</returns>
    public double Probability(double score)
    {
        var step = 0;
        while (step + 1 < Scores.Count && Scores[step + 1] <= score) step++;
        return Probabilities[step];
    }
}
