using System.Text.RegularExpressions;
using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Passages;

/// <summary>Tells whether a text can hold the kind of answer that is wanted.</summary>
internal static partial class AnswerShapes
{
    /// <summary>Whether a sentence can answer a question of this kind.</summary>
    public static bool Fits(QuestionReading question, Passage passage) => question.Shape switch
    {
        AnswerShape.Person => HasName(question, passage),
        AnswerShape.Time => HasTime(passage.Text),
        AnswerShape.Place => Places().IsMatch(passage.Text),
        AnswerShape.Reason => Reasons().IsMatch(passage.Text),
        AnswerShape.Color => Colors.Any(passage.Words),
        AnswerShape.Measure => passage.Words.Any(word => word.HasFigure) || Numbers().IsMatch(passage.Text),
        AnswerShape.Count => CountsIt(question, passage),
        _ => true,
    };

    /// <summary>Whether a value is a name rather than a date or a phrase.</summary>
    public static bool NamesSomebody(string value) => char.IsUpper(value[0]) && !value.Any(char.IsAsciiDigit);

    /// <summary>Whether a text tells a time.</summary>
    public static bool HasTime(string text) => Times().IsMatch(text);

    // A name that the question does not say itself.
    private static bool HasName(QuestionReading question, Passage passage)
    {
        var words = passage.Words;
        for (var i = 0; i < words.Count; i++)
        {
            var isName = words[i].IsCapitalized && words[i].Role == WordRole.Content
                && (i > 0 || (words.Count > 1 && words[1].IsCapitalized));
            if (isName && !Months().IsMatch(words[i].Text) && question.Words.All(word => word.Stem != words[i].Stem))
                return true;
        }

        return false;
    }

    // "How many shafts?" wants a number that counts shafts.
    private static bool CountsIt(QuestionReading question, Passage passage)
    {
        var many = question.Words.ToList().FindIndex(word => word.Text is "many" or "much" or "often");
        var counted = question.Words.Skip(many + 1).FirstOrDefault(word => word.Role != WordRole.Function);
        for (var i = 0; i < passage.Words.Count; i++)
        {
            if (!IsNumber(passage.Words[i])) continue;
            if (counted is null || counted.Role != WordRole.Content) return true;
            if (passage.Words.Skip(i + 1).Take(4).Any(word => word.Stem == counted.Stem)) return true;
        }

        return false;
    }

    private static bool IsNumber(Word word) =>
        word.HasFigure || NumberWord().IsMatch(word.Text);

    [GeneratedRegex(
        @"\b\d{3,4}s?\b|\bcentur(y|ies)\b|\bdecades?\b|\b(BC|BCE|AD|CE)\b|\byears? (later|before|ago|after)\b|"
        + @"\b(January|February|March|April|May|June|July|August|September|October|November|December)\b|\b\d{2}s\b|"
        + @"\b(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(-\w+)?\b|\byears old\b",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Times();

    [GeneratedRegex(
        @"\b(left|right|upper|lower|middle|center|top|bottom|foot|foreground|background|behind|above|below|beneath|under|beside|"
        + @"corner|edge|between|front|where|wherever|horizon|around|inside|outside)\b|"
        + @"\b(in|at|near|from|of|to|on|through) (the |a |an |his |her |its |their )?[A-Z][a-z]+|"
        + @"\b(in|at|on|near|from|along|over|through|across) (the|a|an|his|her|its|their|what)\b",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Places();

    [GeneratedRegex(
        @"\b(because|since|so that|therefore|thus|hence|as|after|in order|due to|reason|on purpose|which gives|causes?d?|"
        + @"thanks to|owing to|lest)\b|[,;] (for|so)\b|:",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Reasons();

    [GeneratedRegex(
        @"\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
        + @"eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half|dozen)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Numbers();

    [GeneratedRegex(
        @"^(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
        + @"eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|half|"
        + @"dozens?|pair|both|single|several|no|twice)$",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NumberWord();

    [GeneratedRegex(
        @"^(january|february|march|april|may|june|july|august|september|october|november|december)$",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Months();
}
