using System.Text.RegularExpressions;
using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Passages;

/// <summary>Finds the words of a sentence that can be what a question asks for: the dates for "when", the names for
/// "who", the numbers for "how many".</summary>
internal static partial class AnswerSpots
{
    private const double IsPerson = 0.36;
    private static readonly Word Person = Tokenizer.Split("person")[0];

    /// <returns>Their places among the words of the sentence.</returns>
    public static IReadOnlyList<int> Of(QuestionReading question, Passage passage) =>
    [
        .. Enumerable.Range(0, passage.Words.Count).Where(i => IsSpot(question, passage.Words, i)),
    ];

    private static bool IsSpot(QuestionReading question, IReadOnlyList<Word> words, int i) => question.Shape switch
    {
        AnswerShape.Time => IsTime(words, i),
        AnswerShape.Person => IsNewName(question, words, i)
            || (question.Words.All(word => word.Stem != words[i].Stem) && IsPersonNoun(words[i])),
        AnswerShape.Count or AnswerShape.Measure => Numbers.Has(words, i),
        AnswerShape.Duration => Numbers.Has(words, i) || Spans().IsMatch(words[i].Text),
        AnswerShape.Place => IsNewName(question, words, i) || Sides().IsMatch(words[i].Text)
            || (i > 0 && Into().IsMatch(words[i - 1].Text) && words[i].Role != WordRole.Function),
        AnswerShape.Color => Colors.Any([words[i]]),
        AnswerShape.Reason => Because().IsMatch(words[i].Text),
        _ => false,
    };

    /// <summary>Whether a word is part of a name that the question does not bring itself.</summary>
    public static bool IsNewName(QuestionReading question, IReadOnlyList<Word> words, int i) =>
        words[i].IsCapitalized && words[i].Text.Length > 1 && words[i].Role == WordRole.Content
        && (i > 0 || (words.Count > 1 && words[1].IsCapitalized))
        && !Times().IsMatch(words[i].Text)
        && !AnswerShapes.IsAsked(question, words, i);

    private static bool IsPersonNoun(Word word) =>
        word is { Role: WordRole.Content, HasFigure: false } && WordNearness.Of(Person, word) >= IsPerson;

    private static bool IsTime(IReadOnlyList<Word> words, int i) =>
        Times().IsMatch(words[i].Text)
        || (words[i].HasFigure && words[i].Text.TrimEnd('s').Length is 3 or 4 && char.IsAsciiDigit(words[i].Text[0]));

    [GeneratedRegex(
        "^(january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|"
        + "winter|(mon|tues|wednes|thurs|fri|satur|sun)day|morning|evening|night|noon|midnight|century|centuries|"
        + "decades?|years?|months?|weeks?|days?|after|before|until|during|later|age|aged|when|while|christmas|easter)$",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Times();

    [GeneratedRegex("^(years?|months?|weeks?|days?|hours?|minutes?|seconds?|mornings?|evenings?|nights?|decades?|"
        + "centur(y|ies)|life|summers?|winters?)$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Spans();

    [GeneratedRegex("^(left|right|upper|lower|middle|center|top|bottom|foreground|background|behind|above|below|"
        + "beneath|under|beside|corner|edge|between|front|inside|outside|around|horizon)$",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Sides();

    [GeneratedRegex("^(in|at|near|from|on|to|into|through|the|a|an|his|her|its|their)$",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Into();

    [GeneratedRegex("^(because|since|so|therefore|thus|hence|as|for|to|after|lest|reason|purpose|due|thanks|owing|when|"
        + "lacked|hoped|wanted|wished|feared)$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Because();
}
