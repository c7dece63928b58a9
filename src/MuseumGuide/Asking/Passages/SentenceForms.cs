using System.Text.RegularExpressions;
using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Passages;

/// <summary>Tells by its form whether a sentence gives what a question of some form wants.</summary>
internal static partial class SentenceForms
{
    /// <summary>Whether a sentence may tell what is asked at all: alternative text says what is there, never why, what it
    /// means, or who somebody is whom it does not name.</summary>
    public static bool MayTell(QuestionReading question, Passage passage) => passage.Field != "alt_text"
        || (question.Shape != AnswerShape.Reason && !Meaning().IsMatch(question.Plain)
            && (!WhoIs().IsMatch(question.Plain) || Enumerable.Range(0, passage.Words.Count)
                .Any(i => AnswerSpots.IsNewName(question, passage.Words, i))));

    /// <summary>Whether a sentence gives a reason.</summary>
    public static bool GivesReason(Passage passage) => Reasons().IsMatch(passage.Text);

    /// <summary>Whether a sentence says what something means, where that is asked.</summary>
    public static bool? TellsMeaning(QuestionReading question, Passage passage) =>
        Meaning().IsMatch(question.Plain) ? Means().IsMatch(passage.Text) : null;

    /// <summary>Whether a sentence names a kind, where that is asked: "What kind of fish?" is answered by a herring, not
    /// by a fish.</summary>
    public static bool? TellsKind(QuestionReading question, Passage passage)
    {
        if (!KindOf().IsMatch(question.Plain)) return null;
        return Attachment.BearerOf(question) is { } noun && passage.Words.Any(word => word.Stem != noun.Stem
            && (Thesaurus.Answers(noun.Stem, word.Stem) || RelatedWords.GoTogether(noun.Stem, word.Stem))
            && question.Words.All(asked => asked.Stem != word.Stem));
    }

    /// <summary>Whether a measure or a span is asked for, and a sentence has no number.</summary>
    public static bool LacksNumber(QuestionReading question, Passage passage) =>
        question.Shape is AnswerShape.Measure or AnswerShape.Duration && !Number().IsMatch(passage.Text);

    [GeneratedRegex(
        @"\b(because|so that|therefore|thus|hence|in order|due to|on purpose|thanks to|owing to|lest|for fear)\b|"
        + @"\bsince (?!\d)|[,;] (for|so|as) |\bso (as|he|she|it|they|the)\b|: |\bto (\w+ )?(keep|make|avoid|protect|"
        + @"show|save|spare|please|remind|prevent|mark|honor|thank|help|fit|hide|let|give|get)\b",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Reasons();

    [GeneratedRegex(" who (is|are|was|were) ", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex WhoIs();

    [GeneratedRegex(" (mean|means|meaning|stands? for|symboli[sz]e|symbol|represent|refer) ",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Meaning();

    [GeneratedRegex(
        @"\b(means?|meant|stands? for|stood for|symbol\w*|signs? of|signif\w+|represent\w*|refers?|alludes?|remind\w*|"
        + @"hints?|called|word for)\b",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Means();

    [GeneratedRegex(
        @" (kinds?|sorts?|types?|species|breed|variety|make|brand) of | (what|which) (\w+ )?(is|are|was) (that|this|"
        + @"those|these|it) ",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex KindOf();

    [GeneratedRegex(
        @"\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|"
        + @"seventy|eighty|ninety|hundred|thousand|million|half|quarter|third|percent)\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Number();
}
