using System.Text.RegularExpressions;
using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Passages;

/// <summary>Tells whether a text can hold the kind of answer that is wanted.</summary>
internal static partial class AnswerShapes
{
    private static readonly HashSet<string> PersonNouns = Lexicon.Set("""
        man woman girl boy uncle aunt father mother daughter son brother sister niece nephew workmen workman
        assistants assistant family guild friends sitter friar weaver carver publisher pupil student teacher master
        owner widow merchant parish craftsmen nuns passengers ferryman jury porters women men someone somebody
        explorers engineers mathematicians printers marblers bookbinders families beggar beggars pilots pilot ladies
        baker foreman keeper grandmother grandfather schoolmaster cook children visitors farmers farmer sailors sailor
        fishermen soldiers king queen monks monk scientists painters potters potter tailors shipowner apothecary
        founder students pupils smiths
        """);

    /// <summary>Whether a sentence can answer a question of this kind.</summary>
    public static bool Fits(QuestionReading question, Passage passage) => question.Shape switch
    {
        // Alternative text says what is there, never why.
        AnswerShape.Reason => passage.Field != "alt_text",
        _ when Kinds.AsksTrade(question) => Kinds.HasTrade(question, passage),
        AnswerShape.Person => HasPerson(question, passage),
        AnswerShape.Time => question.Says("how old") ? Ages().IsMatch(passage.Text) : HasTime(passage.Text),
        AnswerShape.Duration => Durations().IsMatch(passage.Text),
        AnswerShape.Place => Places().IsMatch(passage.Text),
        AnswerShape.Color => Colors.Any(passage.Words),
        AnswerShape.Measure => Measures().IsMatch(passage.Text),
        AnswerShape.Count => Shares().IsMatch(question.Plain)
            ? Portions().IsMatch(passage.Text)
            : Numbers.Counting(question, passage) > 0,
        _ => true,
    };

    /// <summary>Whether a question of what something is made of is met by a material.</summary>
    public static bool TellsMaterial(QuestionReading question, Passage passage) =>
        MadeOf().IsMatch(question.Plain) && Materials.Any(passage.Words);

    /// <summary>Whether a text tells a time.</summary>
    public static bool HasTime(string text) => Times().IsMatch(text);

    /// <summary>Whether it has a name that the question does not say itself, or somebody without one.</summary>
    public static bool HasPerson(QuestionReading question, Passage passage)
    {
        var words = passage.Words;
        for (var i = 0; i < words.Count; i++)
        {
            if (IsAsked(question, words, i)) continue;
            if (PersonNouns.Contains(words[i].Text) && !AsksName(question)) return true;
            var isName = words[i].IsCapitalized && words[i].Text.Length > 1 && words[i].Role == WordRole.Content
                && (i > 0 || (words.Count > 1 && words[1].IsCapitalized));
            if (isName && !Months().IsMatch(words[i].Text)) return true;
        }

        return false;
    }

    /// <summary>Whether a word of a sentence belongs to a name that the question brings: "Ernst" is no other person to
    /// a question about Chladni.</summary>
    public static bool IsAsked(QuestionReading question, IReadOnlyList<Word> words, int i)
    {
        var asked = question.Words.Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);
        return asked.Contains(words[i].Stem)
            || (words[i].IsCapitalized && new[] { i - 1, i + 1 }.Any(
                at => at >= 0 && at < words.Count && words[at].IsCapitalized && asked.Contains(words[at].Stem)));
    }

    private static bool AsksName(QuestionReading question) =>
        question.Words.Any(word => word.Text is "name" or "names");

    [GeneratedRegex(" what (percentage|fraction|proportion|share) ", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Shares();

    [GeneratedRegex(@"%|\b(percent|per cent|half|thirds?|quarters?|fifths?|tenths?|parts in)\b",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Portions();

    [GeneratedRegex(
        @"\b(aged?|years old)\b|\b(is|was|are|were|of|about) (about )?(\d{1,2}|five|six|seven|eight|nine|ten|eleven|"
        + @"twelve|\w+teen|(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(-\w+)?)\b",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Ages();

    [GeneratedRegex(
        @"\b(\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|hundred|thousand|million|"
        + @"half) ?(times|degrees|percent|cm|mm|m|km|kg|g|meters?|metres?|centimeters?|millimeters?|kilometers?|"
        + @"miles?|feet|foot|inch(es)?|yards?|pounds?|kilos?|knots?|hours?|minutes?|seconds?|decimeters?|°)\b",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Measures();

    [GeneratedRegex(" made (of|from|out of|with) | (consist|built) of ", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex MadeOf();

    [GeneratedRegex(
        @"\b\d{3,4}s?\b|\bcentur(y|ies)\b|\bdecades?\b|\b(BC|BCE|AD|CE)\b|\byears? (later|before|ago|after)\b|"
        + @"\b(January|February|March|April|May|June|July|August|September|October|November|December)\b|\b\d{2}s\b|"
        + @"\b\d{1,2}:\d{2}\b|\b(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(-\w+)?\b|\byears old\b",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Times();

    [GeneratedRegex(
        @"\b(years?|months?|weeks?|days?|hours?|minutes?|seconds?|mornings?|evenings?|nights?|decades?|centur(y|"
        + @"ies))\b|\d{4}[–-]\d{2}",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Durations();

    [GeneratedRegex(
        @"\b(left|right|upper|lower|middle|center|top|bottom|foot|foreground|background|behind|above|below|beneath|"
        + @"under|beside|corner|edge|between|front|where|wherever|horizon|around|inside|outside)\b|\b(in|at|near|from|"
        + @"of|to|on|through) (the |a |an |his |her |its |their )?[A-Z]\w+|\b(in|at|on|near|from|along|over|through|"
        + @"across) (the|a|an|his|her|its|their|what|old|new)\b",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Places();

    [GeneratedRegex(
        @"^(january|february|march|april|may|june|july|august|september|october|november|december)$",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Months();
}
