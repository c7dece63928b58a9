using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Passages;

/// <summary>Whether a sentence has the kind of answer that is wanted, and has it of what is asked about.</summary>
internal static class KindFigures
{
    private const double Reach = 6;

    private static readonly AnswerShape[] WithSpots =
        [AnswerShape.Person, AnswerShape.Time, AnswerShape.Place, AnswerShape.Reason];

    public static void AddTo(Figures row, PassageContext context, int index)
    {
        var (question, asked) = (context.Question, context.Meetings.Asked);
        var (shape, passage) = (question.Shape, context.Knowledge.Passages[index]);
        row.Beside("seen", passage.Field == "alt_text");
        row.Against("caught", QuestionTraps.Catches(question, asked, passage));
        row.For("defines", Definitions.Defines(question, asked, passage));
        row.Beside("definition wanted", Definitions.AreWanted(question));
        row.For("material", AnswerShapes.TellsMaterial(question, passage));
        row.For("counting", shape == AnswerShape.Count ? Numbers.Counting(question, passage) : 0);
        row.Against("without number", SentenceForms.LacksNumber(question, passage));
        AddEither(row, "head", HeadOf(question, passage));
        AddEither(row, "kind", SentenceForms.TellsKind(question, passage));
        AddEither(row, "attached", Attachment.Of(question, passage));
        AddEither(row, "reason", shape == AnswerShape.Reason ? SentenceForms.GivesReason(passage) : null);
        AddEither(row, "meaning", SentenceForms.TellsMeaning(question, passage));

        var spots = AnswerSpots.Of(question, passage);
        var nearSpot = NearSpot(context, spots, index);
        row.For("spot", spots.Count > 0);
        row.For("near spot", nearSpot);
        var fits = AnswerShapes.Fits(question, passage);
        var lent = Enumerable.Range(0, asked.Count).Sum(word => context.Importance[word] * context.Lent(word, index))
            / context.Importance.Sum();
        foreach (var kind in Enum.GetValues<AnswerShape>())
        {
            row.Beside($"{kind}", shape == kind);
            row.For($"{kind} fits", shape == kind && fits);
            row.For($"{kind} lent", shape == kind ? lent : 0);
        }

        foreach (var kind in WithSpots)
        {
            row.For($"{kind} spot", shape == kind && spots.Count > 0);
            row.For($"{kind} near spot", shape == kind ? nearSpot : 0);
        }
    }

    private static void AddEither(Figures row, string name, bool? holds)
    {
        row.For(name, holds == true);
        row.Against($"no {name}", holds == false);
    }

    private static bool? HeadOf(QuestionReading question, Passage passage) =>
        AskedWords.HeadNoun(question) is not { } noun
            ? null
            : passage.Words.Any(word => WordNearness.Of(noun, word) >= WordNearness.Surely)
                || Kinds.Has(noun.Stem, question, passage);

    // What is asked must stand about what can be the answer.
    private static double NearSpot(PassageContext context, IReadOnlyList<int> spots, int index)
    {
        var meetings = context.Meetings;
        return spots.Select(spot => Enumerable.Range(0, meetings.Asked.Count).Sum(word =>
                context.Importance[word] * meetings.Within(word, index)
                * Math.Exp(-Math.Abs(meetings.PlaceOf(word, index) - spot) / Reach)))
            .DefaultIfEmpty().Max() / context.Importance.Sum();
    }
}
