using System.Globalization;

namespace MuseumGuide.Evaluation.Chat;

/// <summary>What comes of answering each question with its likeliest sentence, from some chance on.</summary>
/// <param name="Threshold">The least chance that is answered.</param>
/// <param name="Right">The share answered rightly of the questions that a sentence answers.</param>
/// <param name="Wrong">The share answered wrongly of all.</param>
/// <param name="Declined">The share declined of the questions that none answers.</param>
internal sealed record PassageOutcomes(double Threshold, double Right, double Wrong, double Declined)
{
    /// <summary>Sums up.</summary>
    /// <param name="chances">The chance of each sample, as many.</param>
    public static PassageOutcomes At(
        double threshold, IReadOnlyList<PassageSample> samples, IReadOnlyList<double> chances)
    {
        var best = samples.Zip(chances)
            .GroupBy(pair => pair.First.QuestionId)
            .Select(question => (
                Best: question.MaxBy(pair => pair.Second),
                IsAnswerable: question.Any(pair => pair.First.IsAnswer)))
            .ToList();
        var answerable = best.Where(question => question.IsAnswerable).ToList();
        var others = best.Where(question => !question.IsAnswerable).ToList();
        bool IsAnswered((PassageSample First, double Second) pair) => pair.Second >= threshold;
        return new PassageOutcomes(
            threshold,
            Share(
                answerable.Count(question => IsAnswered(question.Best) && question.Best.First.IsAnswer),
                answerable.Count),
            Share(best.Count(question => IsAnswered(question.Best) && !question.Best.First.IsAnswer), best.Count),
            Share(others.Count(question => !IsAnswered(question.Best)), others.Count));
    }

    /// <returns>A line for people, the same in every culture.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Threshold:0.00}: right {Right:0.000}, wrong {Wrong:0.000}, declined {Declined:0.000}");

    private static double Share(int part, int all) => all == 0 ? 0 : (double)part / all;
}
