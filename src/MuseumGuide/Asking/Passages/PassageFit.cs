using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Passages;

/// <summary>How well one sentence meets a question.</summary>
/// <param name="Rank">What it is ordered by, more for words that tell the sentences apart; 0 where it cannot be the
/// answer.</param>
/// <param name="Met">The share of what is asked that is met, 0 to 1, less for words that are only alike.</param>
/// <param name="Exact">The share met by the very words, or words that mean the same, in the sentence itself.</param>
/// <param name="Unknown">The share that the whole record knows nothing of.</param>
/// <param name="MeetsKey">Whether it has the word that tells the most.</param>
/// <param name="Head">What is asked for by name, "tune" in "which tune": 1 met, 0 not asked, -1 not met.</param>
/// <param name="Defines">Whether it says what the thing is that is asked for.</param>
internal sealed record PassageFit(
    Passage Passage, double Rank, double Met, double Exact, double Unknown, bool MeetsKey, int Head, bool Defines)
{
    private const double Alike = 0.9;
    private const double Derived = 0.8;
    private const double Going = 0.55;
    private const double FromBefore = 0.5;
    private const double FromAfter = 0.4;
    private const double Name = 1.5;
    private const double Light = 0.35;
    private const double ByPronoun = 0.6;
    private const double Surely = 0.75;
    private const double Bonus = 1;
    private const double MaterialBonus = 2;

    /// <summary>Holds one sentence against a question.</summary>
    /// <param name="asked">The words that it must meet, not empty.</param>
    public static PassageFit Of(
        QuestionReading question, IReadOnlyList<Word> asked, Passage passage, WorkKnowledge knowledge)
    {
        double rank = 0, met = 0, exact = 0, unknown = 0, all = 0, key = 0;
        var meetsKey = false;
        foreach (var word in asked)
        {
            var importance = ImportanceOf(word);
            var within = Nearness(word, passage.Stems);
            var nearness = Math.Max(within, Borrowed(word, passage, knowledge));
            if (nearness == 0 && word.HasFigure) return None(passage);
            if (nearness == 0 && (IsName(word) || Colors.Any([word]))) return None(passage);

            var telling = importance * knowledge.WeightOf(word.Stem);
            all += importance;
            met += importance * nearness;
            exact += within >= Surely ? importance * within : 0;
            unknown += nearness == 0 && Nearness(word, knowledge.Vocabulary) == 0 ? importance : 0;
            rank += telling * nearness;
            if (telling <= key) continue;
            key = telling;
            meetsKey = within >= Surely;
        }

        if (exact == 0 && met < all * FromBefore) return None(passage);
        var defines = Definitions.Defines(question, asked, passage);
        rank += (defines ? Bonus : 0) + (AnswerShapes.TellsMaterial(question, passage) ? MaterialBonus : 0)
            + (question.Shape == AnswerShape.Reason && AnswerShapes.GivesReason(passage) ? Bonus : 0);
        var head = AskedWords.HeadNoun(question) is { } noun
            ? IsMet(noun, passage.Stems) || Kinds.Has(noun.Stem, question, passage) ? 1 : -1
            : 0;
        return new PassageFit(passage, rank, met / all, exact / all, unknown / all, meetsKey, head, defines);
    }

    /// <summary>How much one of these stems says what the word says: 1 itself, less for kin, 0 for none.</summary>
    public static double Nearness(Word word, IReadOnlySet<string> stems)
    {
        if (stems.Contains(word.Stem)) return 1;
        if (Thesaurus.IsIn(word.Stem, stems)) return Alike;
        if (Derivations.AnyIn(word.Stem, stems)) return Derived;
        return RelatedWords.AnyIn(word.Stem, stems) ? Going : 0;
    }

    /// <summary>Whether one of these stems says what the word says, or as good as that.</summary>
    public static bool IsMet(Word word, IReadOnlySet<string> stems) => Nearness(word, stems) >= Surely;

    private static double ImportanceOf(Word word) =>
        Lexicon.IsLight(word.Stem) ? Light : IsName(word) || word.HasFigure ? Name : 1;

    private static double Borrowed(Word word, Passage passage, WorkKnowledge knowledge)
    {
        if (IsMeantByPronoun(word, passage, knowledge)) return ByPronoun;
        if (knowledge.TitleStems.Contains(word.Stem) || knowledge.ArtistStems.Contains(word.Stem)) return FromBefore;
        if (knowledge.Before(passage) is { } before && IsIn(word, before)) return FromBefore;
        return !word.HasFigure && knowledge.After(passage) is { } after && IsIn(word, after) ? FromAfter : 0;
    }

    private static bool IsIn(Word word, Passage passage) => IsMet(word, passage.Stems);

    // "He publishes the figures" goes on about whom the text named before; "it" about what the sentence before told.
    private static bool IsMeantByPronoun(Word word, Passage passage, WorkKnowledge knowledge) =>
        (word.IsCapitalized && passage.Words.Any(said => said.Text is "he" or "she" or "his" or "her")
            && knowledge.Passages.Any(other =>
                other.Field == passage.Field && other.Index < passage.Index && other.Stems.Contains(word.Stem)))
        || (passage.Words.Take(5).Any(said => said.Text is "it" or "its" or "they" or "their" or "these" or "this")
            && knowledge.Before(passage) is { } before && IsIn(word, before));

    private static bool IsName(Word word) => word.IsCapitalized && word.Start > 0;

    private static PassageFit None(Passage passage) => new(passage, 0, 0, 0, 1, false, 0, false);
}
