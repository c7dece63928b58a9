using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Passages;

/// <summary>Decides whether the best sentence is an answer at all. Weights and threshold:
/// docs/decisions/0009-when-a-sentence-is-an-answer.md.</summary>
internal static class PassageJudgment
{
    private const double Threshold = 0.88;

    // A sentence is no "yes" to a question of which it says but a part.
    private const double AllMet = 0.85;
    private const double MostExact = 0.7;
    private const double CountedMet = 0.7;
    private const double CountedApart = 0.25;
    private const double MostUnknown = 0.6;

    private static readonly double[] Weights =
    [
        1.60, -0.05, 1.15, 0.14, 0.35, 0.05, -0.38, 0.56,
        0.79, 0.19, -0.55, -0.49, -2.78, 0.36, -0.15, -0.73,
    ];

    /// <summary>Whether to answer with the best.</summary>
    /// <param name="ranked">Best first, not empty.</param>
    public static bool IsAnswer(QuestionReading question, IReadOnlyList<PassageFit> ranked) =>
        Suffices(question, ranked[0]) && ChanceOf(Features(question, ranked)) >= Threshold;

    internal static bool Suffices(QuestionReading question, PassageFit best) => question.Shape switch
    {
        _ when best.Unknown > MostUnknown => false,
        AnswerShape.YesOrNo => best is { Met: >= AllMet, Exact: >= MostExact },
        AnswerShape.Count => best.Met >= CountedMet || AnswerShapes.Counting(question, best.Passage) > CountedApart,
        AnswerShape.Reason => best.Met >= AllMet || AnswerShapes.GivesReason(best.Passage),
        _ => true,
    };

    internal static double[] Features(QuestionReading question, IReadOnlyList<PassageFit> ranked)
    {
        var best = ranked[0];
        var shape = question.Shape;
        var isReason = shape == AnswerShape.Reason;
        var givesReason = AnswerShapes.GivesReason(best.Passage);
        return
        [
            1, best.Met, best.Exact, best.Unknown, best.MeetsKey ? 1 : 0,
            shape == AnswerShape.Count
                ? AnswerShapes.Counting(question, best.Passage)
                : shape is AnswerShape.Time or AnswerShape.Person or AnswerShape.Duration or AnswerShape.Measure
                    or AnswerShape.Color
                    ? 1
                    : 0,
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
