using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Passages;

/// <summary>Decides whether the best sentence is an answer at all.</summary>
internal static class PassageJudgment
{
    private const double Threshold = 0.65;

    // A sentence is no "yes" to a question of which it says but a part.
    private const double AllMet = 0.85;
    private const double MostExact = 0.7;

    private static readonly double[] Weights =
    [
        0.10, 1.23, 1.95, 0.14, -0.72, 0.92, 0.01, -0.22,
        1.22, -0.37, 0.03, 0.08, -2.18, 0.06, -0.37, -1.75,
    ];

    /// <summary>Whether to answer with the best.</summary>
    /// <param name="ranked">Best first, not empty.</param>
    public static bool IsAnswer(QuestionReading question, IReadOnlyList<PassageFit> ranked) =>
        (question.Shape != AnswerShape.YesOrNo || ranked[0] is { Met: >= AllMet, Exact: >= MostExact })
        && ChanceOf(Features(question, ranked)) >= Threshold;

    internal static double[] Features(QuestionReading question, IReadOnlyList<PassageFit> ranked)
    {
        var best = ranked[0];
        var shape = question.Shape;
        var isReason = shape == AnswerShape.Reason;
        var givesReason = AnswerShapes.GivesReason(best.Passage);
        return
        [
            1, best.Met, best.Exact, best.Unknown, best.MeetsKey ? 1 : 0,
            shape is AnswerShape.Time or AnswerShape.Count or AnswerShape.Person or AnswerShape.Duration
                or AnswerShape.Measure or AnswerShape.Color ? 1 : 0,
            shape == AnswerShape.Place ? 1 : 0, shape == AnswerShape.YesOrNo ? 1 : 0,
            isReason && givesReason ? 1 : 0, isReason && !givesReason ? 1 : 0,
            best.Defines ? 1 : 0, best.Head == 1 ? 1 : 0, best.Head == -1 ? 1 : 0,
            ranked.Count > 1 ? (best.Rank - ranked[1].Rank) / best.Rank : 1,
            Math.Min(4, question.Content.Count) / 4.0, Definitions.AreWanted(question) ? 1 : 0,
        ];
    }

    private static double ChanceOf(double[] features) =>
        1 / (1 + Math.Exp(-features.Zip(Weights, (feature, weight) => feature * weight).Sum()));
}
