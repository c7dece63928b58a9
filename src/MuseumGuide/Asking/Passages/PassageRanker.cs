using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Passages;

/// <summary>Finds the sentences that answer a question. No I/O, no state.</summary>
internal static class PassageRanker
{
    private const double SecondBest = 0.8;

    /// <summary>Finds the best sentences.</summary>
    /// <returns>At most two, best first; none when none is sure to be the answer.</returns>
    public static IReadOnlyList<Passage> FindBest(QuestionReading question, WorkKnowledge knowledge)
    {
        var ranked = Rank(question, knowledge);
        if (ranked.Count == 0 || !PassageJudgment.IsAnswer(question, ranked)) return [];
        return
        [
            .. ranked.Take(2).Where(fit => fit.Rank >= SecondBest * ranked[0].Rank).Select(fit => fit.Passage),
        ];
    }

    /// <summary>The sentences that may be the answer, best first.</summary>
    internal static IReadOnlyList<PassageFit> Rank(QuestionReading question, WorkKnowledge knowledge)
    {
        var asked = AskedWords.Of(question, knowledge);
        if (asked.Count == 0 || AskedWords.AnySeldomTold(asked, knowledge)) return [];
        return
        [
            .. knowledge.Passages
                .Where(passage => AnswerShapes.Fits(question, passage)
                    && !QuestionTraps.Catches(question, asked, passage))
                .Select(passage => PassageFit.Of(question, asked, passage, knowledge))
                .Where(fit => fit.Rank > 0)
                .OrderByDescending(fit => fit.Rank),
        ];
    }
}
