using System.Text.RegularExpressions;

namespace MuseumGuide.Asking.Reading;

/// <summary>Reads questions: words, and the kind of answer that is wanted.</summary>
internal static partial class QuestionReader
{
    private static readonly HashSet<string> Auxiliaries = Lexicon.Set("""
        is are was were do does did has have had can could will would should may might must am
        """);

    /// <summary>Reads one question.</summary>
    public static QuestionReading Read(string text)
    {
        var words = Tokenizer.Split(Greeting().Replace(text.Trim(), ""));
        return new QuestionReading(words, ShapeOf(words));
    }

    /// <summary>Parts what was asked in one breath: "Who made it and when?" is two questions.</summary>
    public static IReadOnlyList<string> Part(string text) =>
        [.. Seam().Split(text).Select(part => part.Trim()).Where(part => part.Any(char.IsLetterOrDigit)).Take(3)];

    private static AnswerShape ShapeOf(IReadOnlyList<Word> words)
    {
        var plain = $" {string.Join(' ', words.Select(word => word.Text))} ";
        if (words.Count > 0 && Auxiliaries.Contains(words[0].Text)) return AnswerShape.YesOrNo;
        if (ReasonWords().IsMatch(plain)) return AnswerShape.Reason;
        if (CountWords().IsMatch(plain)) return AnswerShape.Count;
        if (TimeWords().IsMatch(plain)) return AnswerShape.Time;
        if (MeasureWords().IsMatch(plain)) return AnswerShape.Measure;
        if (ColorWords().IsMatch(plain)) return AnswerShape.Color;
        if (PlaceWords().IsMatch(plain)) return AnswerShape.Place;
        if (PersonWords().IsMatch(plain)) return AnswerShape.Person;
        if (plain.Contains(" how ", StringComparison.Ordinal)) return AnswerShape.Manner;
        return ThingWords().IsMatch(plain) ? AnswerShape.Thing : AnswerShape.Fragment;
    }

    [GeneratedRegex(
        @"^((hi|hello|hey|excuse me|good (morning|afternoon|day)|please|sorry|well|ok|okay|thanks|thank you|great|nice|"
        + @"and|so|but|then|also|now|(can|could|would|will) you( please)? (tell|explain to|say to) (me|us)|"
        + @"(can|could) you( please)? (say|explain)|please tell (me|us)|tell (me|us)(?! (about|a|an|more|something|the))|"
        + @"do you( happen to)? know( if| whether)?|i would (like|love) to know|i'd (like|love) to know|i want to know|"
        + @"i wonder|i am curious|may i ask|what about|how about|any idea)[\s,.!:–-]+)+",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Greeting();

    [GeneratedRegex(
        @"\?+\s*|[,;]?\s+and\s+(?=(who|whom|when|what|where|why|which|how|in which|by whom)\b)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Seam();

    [GeneratedRegex(@" (why|what for|what (is|was) the (reason|purpose)|how come|for what (reason|purpose)|what reason) ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ReasonWords();

    [GeneratedRegex(@" how (many|much|often) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CountWords();

    [GeneratedRegex(
        @" (when|how (old|long ago|recent|recently)|since when|(what|which|whose) (\w+ )?(year|date|century|decade|age|day|month|"
        + @"time)) ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TimeWords();

    [GeneratedRegex(
        @" how (big|large|small|tall|wide|high|long|deep|thick|heavy|broad|far|fast|hot) ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MeasureWords();

    [GeneratedRegex(@" (what|which) (\w+ )?colou?rs? ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ColorWords();

    [GeneratedRegex(
        @" (where|(what|which) (\w+ )?(room|gallery|hall|floor|place|city|town|village|country|museum|region|river|"
        + @"island|academy|university|location|stop)) ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PlaceWords();

    [GeneratedRegex(
        @" (who|whom|whose|(what|which) (\w+ )?(artist|painter|person|man|woman|mathematician|scientist|author|"
        + @"physicist|engineer|inventor|botanist|weaver|writer|philosopher|biologist|people)) ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PersonWords();

    [GeneratedRegex(@" (what|which|describe|tell|list|name|explain) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ThingWords();
}
