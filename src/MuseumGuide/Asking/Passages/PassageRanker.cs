using System.Text.RegularExpressions;
using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Passages;

/// <summary>Finds the sentences that answer a question. No I/O, no state.</summary>
internal static partial class PassageRanker
{
    // A word beside the sentence proves half as much as one in it, and so does one that the record knows elsewhere.
    private const double Beside = 0.5;

    // How many words that are met make good for one that is not.
    private const double MetPerMissing = 2;
    // What must be met where nothing in the sentence says that it is a reason.
    private const double MetWithoutReason = 3;
    private const double SecondBest = 0.8;

    private const double MaterialBonus = 2;

    // The sentence itself must have the greater part of what is asked.
    private const double FewestWithin = 0.5;

    /// <summary>Finds the best sentences.</summary>
    /// <returns>At most two, best first; none when none is sure to be the answer.</returns>
    public static IReadOnlyList<Passage> FindBest(QuestionReading question, WorkKnowledge knowledge)
    {
        var asked = AskedWords.Of(question, knowledge);
        if (asked.Count == 0 || AskedWords.AnySeldomTold(asked, knowledge)) return [];
        if (AskedWords.HeadNoun(question) is { } head && !AskedWords.IsKnown(head, knowledge)) return [];

        var ranked = knowledge.Passages
            .Where(passage => AnswerShapes.Fits(question, passage) && !QuestionTraps.Catches(question, asked, passage))
            .Select(passage => (Passage: passage, Score: Score(question, asked, passage, knowledge)))
            .Where(found => found.Score > 0)
            .OrderByDescending(found => found.Score)
            .ToList();
        return
        [
            .. ranked.Take(2).Where(found => found.Score >= SecondBest * ranked[0].Score)
                .Select(found => found.Passage),
        ];
    }

    private static double Score(
        QuestionReading question, IReadOnlyList<Word> asked, Passage passage, WorkKnowledge knowledge)
    {
        var (before, after) = (knowledge.Before(passage), knowledge.After(passage));
        double met = 0, missing = 0, weight = 0;
        var within = 0;
        foreach (var word in asked)
        {
            var isLight = Lexicon.IsLight(word.Stem) && asked.Count > 1;
            if (Thesaurus.IsIn(word.Stem, passage.Stems))
            {
                within += isLight ? 0 : 1;
                met += isLight ? Beside : 1;
                weight += knowledge.WeightOf(word.Stem) * (passage.Stems.Contains(word.Stem) ? 1 : 0.8);
            }
            else if (IsBeside(word, before, after, knowledge) || IsMeantByPronoun(word, passage, knowledge))
            {
                met += Beside;
                weight += Beside * knowledge.WeightOf(word.Stem);
            }
            else if (word.HasFigure || IsName(word))
            {
                return 0;
            }
            else if (!isLight)
            {
                missing += AskedWords.IsKnown(word, knowledge) ? Beside : 1;
            }
        }

        if (within == 0 || within < FewestWithin * asked.Count(word => !Lexicon.IsLight(word.Stem))) return 0;
        if (!IsSure(question, asked, within, met, missing)) return 0;
        if (question.Shape == AnswerShape.Reason && !AnswerShapes.GivesReason(passage)
            && (missing > 0 || met < MetWithoutReason))
            return 0;
        var defines = Defines(question, asked, passage);
        var wantsDefinition = asked.Count == 1 && !question.Says("doing") && WhatIsThe().IsMatch(question.Plain);
        return wantsDefinition && !defines ? 0 : weight + (defines ? 1 : 0)
            + (AnswerShapes.TellsMaterial(question, passage) ? MaterialBonus : 0);
    }

    private static bool IsSure(
        QuestionReading question, IReadOnlyList<Word> asked, int within, double met, double missing) =>
        question.Shape == AnswerShape.YesOrNo
            ? missing == 0 && within == asked.Count(word => asked.Count == 1 || !Lexicon.IsLight(word.Stem))
            : met >= MetPerMissing * missing;

    private static bool IsBeside(Word word, Passage? before, Passage? after, WorkKnowledge knowledge) =>
        (before is not null && Thesaurus.IsIn(word.Stem, before.Stems))
        || (after is not null && !word.HasFigure && Thesaurus.IsIn(word.Stem, after.Stems))
        || knowledge.TitleStems.Contains(word.Stem);

    // "He publishes the figures" goes on about whom the text named before.
    private static bool IsMeantByPronoun(Word word, Passage passage, WorkKnowledge knowledge) =>
        word.IsCapitalized && passage.Words.Any(said => said.Text is "he" or "she" or "his" or "her")
        && knowledge.Passages.Any(
            other => other.Field == passage.Field && other.Index < passage.Index && other.Stems.Contains(word.Stem));

    private static bool IsName(Word word) => word.IsCapitalized && word.Start > 0;

    // "What is a harmonograph?" is best answered by "A harmonograph is …" or "… is called a harmonograph".
    private static bool Defines(QuestionReading question, IReadOnlyList<Word> asked, Passage passage)
    {
        if (question.Shape != AnswerShape.Thing) return false;
        var words = passage.Words;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Stem != asked[^1].Stem) continue;
            if (i + 1 < words.Count && words[i + 1].Text is "is" or "are" or "was" or "were") return true;
            if (words.Skip(Math.Max(0, i - 5)).Take(Math.Min(i, 5)).Any(word => word.Text == "called")) return true;
        }

        return false;
    }

    [GeneratedRegex("^ what (is|are|was|were) the ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WhatIsThe();
}
