using System.Text.RegularExpressions;

namespace MuseumGuide.Asking.Reading;

/// <summary>Tells by the words of a question which kind of answer is wanted.</summary>
internal static partial class ShapeReader
{
    private static readonly HashSet<string> Auxiliaries = Lexicon.Set("""
        is are was were do does did has have had can could will would should may might must am
        """);

    // The first that stands in the question decides; of two at one place the upper.
    private static readonly (Regex Words, AnswerShape Shape)[] Shapes =
    [
        (ReasonWords(), AnswerShape.Reason), (CountWords(), AnswerShape.Count), (DurationWords(), AnswerShape.Duration),
        (TimeWords(), AnswerShape.Time), (MeasureWords(), AnswerShape.Measure), (ColorWords(), AnswerShape.Color),
        (NameWords(), AnswerShape.Person), (PlaceWords(), AnswerShape.Place), (PersonWords(), AnswerShape.Person),
        (MannerWords(), AnswerShape.Manner), (ThingWords(), AnswerShape.Thing),
    ];

    /// <summary>Reads the words of one question.</summary>
    public static AnswerShape Read(IReadOnlyList<Word> words)
    {
        var plain = $" {string.Join(' ', words.Select(word => word.Text))} ";
        if (words.Count > 0 && Auxiliaries.Contains(words[0].Text)) return AnswerShape.YesOrNo;
        var best = Shapes.Select(shape => (shape.Shape, Match: shape.Words.Match(plain)))
            .Where(found => found.Match.Success).ToList();
        if (best.Count > 0) return best.MinBy(found => found.Match.Index).Shape;
        return Tag().IsMatch(plain) ? AnswerShape.YesOrNo : AnswerShape.Fragment;
    }

    [GeneratedRegex(@" (is|was|did|does|do|are|were|has) (it|he|she|they|there) $| (right|correct|true) $",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Tag();

    [GeneratedRegex(
        @" (why|what for|what (is|are|was|were) (\w+ ){1,6}for(?= $)|what (is|was) the (reason|purpose)|how come|"
        + @"for what (reason|purpose)|what reason) ",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex ReasonWords();

    [GeneratedRegex(@" (how (many|much|often)|what is the (total|number) of|what (percentage|fraction|proportion|"
        + @"share)) ", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex CountWords();

    [GeneratedRegex(@" (how long (did|does|do|will|has|have|had|would|was|were) |for how long |how long ago )",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex DurationWords();

    [GeneratedRegex(
        @" (when(?! .* (how|what|who|whose|which|why|where) )|how (old|recent|recently)|since when|(what|which|"
        + @"whose) ((?!did |do |does |is |was )\w+ )?(year|date|century|decade|age|day|month|time)) ",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex TimeWords();

    [GeneratedRegex(
        @" how (big|large|small|tall|wide|high|long|deep|thick|heavy|broad|far|fast|hot) ",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex MeasureWords();

    [GeneratedRegex(@" (what|which) (\w+ )?colou?rs? ", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex ColorWords();

    [GeneratedRegex(@" what (is|was|were|are) (the names? of|(the |its |his |her )?(\w+ ){1,2}names?) ",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex NameWords();

    [GeneratedRegex(
        @" (where|(what|which) ((?!did |do |does |is |was )\w+ )?(room|gallery|hall|floor|place|city|town|village|"
        + @"country|museum|region|river|island|academy|university|location|side|direction)) ",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex PlaceWords();

    [GeneratedRegex(
        @" (who|whom|whose|(what|which) ((?!did |do |does |is |was |were |are )\w+ )?(artist|painter|person|man|woman|"
        + @"mathematician|scientist|author|physicist|engineer|inventor|botanist|weaver|writer|philosopher|biologist|"
        + @"people|actor|actress|columnist|king|queen|princess|prince|composer|poet|monk|friar|chemist|astronomer|"
        + @"architect|sailor|captain)) ",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex PersonWords();

    [GeneratedRegex(" how ", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex MannerWords();

    [GeneratedRegex(@" (what|which|describe|tell|list|explain) ", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex ThingWords();
}
