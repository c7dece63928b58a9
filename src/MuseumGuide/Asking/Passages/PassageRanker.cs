using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Passages;

/// <summary>Finds the sentence that answers a question. No I/O, no state.</summary>
internal static class PassageRanker
{
    // Every word that is asked about must stand in the sentence or beside it, and the greater part within it.
    private const double FewestBeside = 0.999;
    private const double FewestWithin = 0.5;

    // A long question may have one word that only another sentence knows.
    private const int LongQuestion = 4;
    private const double FewestOfLong = 0.75;

    private static readonly HashSet<string> PersonNouns = Lexicon.Set("""
        artist painter person man woman mathematician scientist author physicist engineer inventor botanist weaver writer
        philosopher biologist people
        """);

    private static readonly HashSet<string> PlaceNouns = Lexicon.Set("""
        place city town village country museum region river island academy university location
        """);

    private static readonly Dictionary<AnswerShape, HashSet<string>> ShapeWords = new()
    {
        [AnswerShape.Time] = Lexicon.Set("year date century decade old ago time age"),
        [AnswerShape.Count] = Lexicon.Set("number"),
        [AnswerShape.Color] = Lexicon.Set("color colors colour colours colored"),
        [AnswerShape.Reason] = Lexicon.Set("reason purpose"),
    };

    /// <summary>Finds the best sentence.</summary>
    /// <returns>It, or null when none is sure to be the answer.</returns>
    public static Passage? FindBest(QuestionReading question, WorkKnowledge knowledge)
    {
        var asked = AskedWords(question, knowledge);
        if (asked.Count == 0 || asked.Any(word => !Kinds.IsIn(word.Stem, knowledge.Vocabulary))) return null;
        return knowledge.Passages
            .Where(passage => AnswerShapes.Fits(question, passage))
            .Select(passage => (Passage: passage, Score: Score(question, asked, passage, knowledge)))
            .Where(ranked => ranked.Score > 0)
            .OrderByDescending(ranked => ranked.Score)
            .Select(ranked => ranked.Passage)
            .FirstOrDefault();
    }

    /// <summary>The words that an answer must know, each stem once.</summary>
    public static IReadOnlyList<Word> AskedWords(QuestionReading question, WorkKnowledge knowledge)
    {
        var consumed = ShapeWords.GetValueOrDefault(question.Shape, []);
        var namesWork = knowledge.TitleStems.Count > 0
            && knowledge.TitleStems.All(stem => question.Words.Any(word => word.Stem == stem));
        return
        [
            .. question.Content
                .Where(word => !consumed.Contains(word.Text) && !IsIdleNoun(question.Shape, word, knowledge))
                .Where(word => !namesWork || !knowledge.TitleStems.Contains(word.Stem))
                .DistinctBy(word => word.Stem),
        ];
    }

    // "Which mathematician …?" wants a name, whether or not the text calls him one.
    private static bool IsIdleNoun(AnswerShape shape, Word word, WorkKnowledge knowledge) =>
        !knowledge.Vocabulary.Contains(word.Stem)
        && ((shape == AnswerShape.Person && PersonNouns.Contains(word.Text))
            || (shape == AnswerShape.Place && PlaceNouns.Contains(word.Text)));

    private static double Score(
        QuestionReading question, IReadOnlyList<Word> asked, Passage passage, WorkKnowledge knowledge)
    {
        var (before, after) = (knowledge.Before(passage), knowledge.After(passage));
        double total = 0, within = 0, beside = 0;
        foreach (var word in asked)
        {
            var weight = knowledge.WeightOf(word.Stem);
            total += weight;
            if (Kinds.IsIn(word.Stem, passage.Stems)) within += weight;
            else if (IsBeside(word, before, after, knowledge)) beside += weight;
            else if (word.HasFigure || IsName(word)) return 0;
        }

        (within, beside) = (within / total, (within + beside) / total);
        var isSure = question.Shape == AnswerShape.YesOrNo
            ? within >= FewestBeside
            : (beside >= FewestBeside && within >= FewestWithin)
                || (asked.Count >= LongQuestion && within >= FewestOfLong);
        return isSure ? within + (0.1 * beside) + (Defines(question, asked, passage) ? 0.5 : 0) : 0;
    }

    private static bool IsBeside(Word word, Passage? before, Passage? after, WorkKnowledge knowledge) =>
        (before is not null && Kinds.IsIn(word.Stem, before.Stems))
        || (after is not null && !word.HasFigure && Kinds.IsIn(word.Stem, after.Stems))
        || knowledge.TitleStems.Contains(word.Stem);

    private static bool IsName(Word word) => word.IsCapitalized && word.Start > 0;

    // "What is a harmonograph?" is best answered by "A harmonograph is …" or "… is called a harmonograph".
    private static bool Defines(QuestionReading question, IReadOnlyList<Word> asked, Passage passage)
    {
        if (question.Shape != AnswerShape.Thing) return false;
        var words = passage.Words;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Stem != asked[^1].Stem) continue;
            if (i + 1 < words.Count && words[i + 1].Text is "is" or "are") return true;
            if (words.Skip(Math.Max(0, i - 5)).Take(Math.Min(i, 5)).Any(word => word.Text == "called")) return true;
        }

        return false;
    }
}
