using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Passages;

/// <summary>Decides whether the best sentence is an answer at all.</summary>
internal static class PassageJudgment
{
    private const double Threshold = 0.7;

    // A sentence is no "yes" to a question of which it says but a part.
    private const double AllMet = 0.85;
    private const double MostExact = 0.7;
    private const double MostUnknown = 0.6;

    private static readonly double[] Weights =
    [
        1.87, 0.01, 0.96, 0.22, -0.11, 0.65, -0.23, 0.69,
        0.77, 0.25, -0.41, -0.51, -2.78, 0.47, -0.35, -0.58,
    ];

    /// <summary>Whether to answer with the best.</summary>
    /// <param name="ranked">Best first, not empty.</param>
    public static bool IsAnswer(QuestionReading question, IReadOnlyList<PassageFit> ranked) =>
        Suffices(question, ranked[0]) && ChanceOf(Features(question, ranked)) >= Threshold;

    internal static bool Suffices(QuestionReading question, PassageFit best) => question.Shape switch
    {
        _ when best.Unknown > MostUnknown => false,
        AnswerShape.YesOrNo => best is { Met: >= AllMet, Exact: >= MostExact },
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
