using System.Text.RegularExpressions;

namespace MuseumGuide.Asking.Reading;

/// <summary>Reads questions: words, and the kind of answer that is wanted.</summary>
internal static partial class QuestionReader
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

    /// <summary>Reads one question.</summary>
    public static QuestionReading Read(string text)
    {
        var words = Tokenizer.Split(Plainer(text)).Select(word => Spelling.Mend(word)).ToList();
        return new QuestionReading(text, Lexicon.MarkObjects(words), ShapeOf(words));
    }

    /// <summary>Parts what was asked in one breath: "Who made it and when?" is two questions. What is said beside a
    /// question is no question.</summary>
    public static IReadOnlyList<string> Part(string text)
    {
        var pieces = Seam().Split(text).Select(piece => piece.Trim())
            .Where(piece => piece.Any(char.IsLetterOrDigit)).ToList();
        if (pieces.Count < 2 || !text.Contains('?', StringComparison.Ordinal)) return [.. pieces.Take(3)];
        // "I love mazes. Is there one here?" asks for a maze.
        for (var i = 1; i < pieces.Count; i++)
        {
            if (OneOfThem().IsMatch(pieces[i]) && !Asking().IsMatch(pieces[i - 1]))
                pieces[i] = $"{pieces[i]} {pieces[i - 1]}";
        }

        var asked = pieces.Where(piece => Asking().IsMatch(piece)).ToList();
        return asked.Count == 0 ? [text] : [.. asked.Take(3)];
    }

    [GeneratedRegex(@"^(is there|are there|do you have|have you|does the museum have|any)\b.*\b(one|ones|any|some|them|here)\b|"
        + @"^what (does|do) (it|that) (say|read)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OneOfThem();

    /// <summary>What is said beside what is asked, in order: "The lions look silly. Had he seen one?"</summary>
    public static IReadOnlyList<string> Asides(string text)
    {
        var asked = Part(text);
        return
        [
            .. Seam().Split(text).Select(piece => piece.Trim())
                .Where(piece => piece.Any(char.IsLetterOrDigit) && asked.All(part => !part.Contains(piece,
                    StringComparison.Ordinal))),
        ];
    }

    private static AnswerShape ShapeOf(List<Word> words)
    {
        var plain = $" {string.Join(' ', words.Select(word => word.Text))} ";
        if (words.Count > 0 && Auxiliaries.Contains(words[0].Text)) return AnswerShape.YesOrNo;
        var best = Shapes.Select(shape => (shape.Shape, Match: shape.Words.Match(plain)))
            .Where(found => found.Match.Success).ToList();
        if (best.Count > 0) return best.MinBy(found => found.Match.Index).Shape;
        return Tag().IsMatch(plain) ? AnswerShape.YesOrNo : AnswerShape.Fragment;
    }

    // Short forms written out, greetings and courtesies left out.
    private static string Plainer(string text)
    {
        text = WithIs().Replace(text.Trim(), "${word} is");
        text = WithNot().Replace(text, "${word}");
        text = Chatted().Replace(text, "you");
        text = Company().Replace(Reading().Replace(text, "${verb} "), "");
        text = Original().Replace(Standing().Replace(text, " "), "it");
        return CameUpWith().Replace(Greeting().Replace(text, ""), "invented");
    }

    [GeneratedRegex(@"\b(?<word>what|who|where|when|how|why|(it|that|there|he|she)(?=['’]))['’]?s\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WithIs();

    [GeneratedRegex(@"\b(?<word>is|was|were|are|does|do|did|has|have|had|would|could|should)n['’]?t\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WithNot();

    [GeneratedRegex(@"\b(in front of (me|us)|(that )?(i am|i'm|we are) looking at|on the wall here|"
        + @"(i am|i'm|i’m|im) (blind|partially sighted|visually impaired))\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Standing();

    [GeneratedRegex(@"^\W*(can|could|would|will) (you|u)( please)? (?<verb>read|list|name|show|describe)( out)?( to)?( me| us)? ",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Reading();

    [GeneratedRegex(@"\bmy (little )?(kids?|son|daughter|wife|husband|friend|child|mother|father|mom|mum|aunt|uncle) (here )?"
        + @"(wants? to (know|hear|see|find)( about)?|asks?|is asking|would like to know|wonders|keeps asking|told me( to see)?|"
        + @"said|(really |absolutely )?(loves?|likes?))\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Company();

    [GeneratedRegex(@"\b(the |a )?(real|actual) (thing|work|painting|picture|object|piece)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Original();

    [GeneratedRegex(@"\bu\b(?!\.)", RegexOptions.None, 1000)]
    private static partial Regex Chatted();

    [GeneratedRegex(@"\b(came up with|come up with|thought up|dreamed up|dreamt up|(?<=\bwho )(is|was) behind)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CameUpWith();

    [GeneratedRegex(
        @"^((hi|hello|hey|um|uh|er|hmm|excuse me|pls|plz|mummy|mommy|mum|mom|daddy|dad|grandma|grandpa|sir|madam|guide|dear guide|"
        + @"quick question|one question|question|just wondering|wondering|i was wondering|by the way|btw|remind me|"
        + @"i (was wondering|am wondering|forgot|have a question)|"
        + @"good (morning|afternoon|day)|please|sorry|well|ok|okay|thanks|thank "
        + @"you|great|"
        + @"nice|and|so|but|then|also|now|i am blind|(can|could|would|will) you( please)? (tell|explain to|say to) "
        + @"(me|us)|"
        + @"(can|could) you( please)? (say|explain)|please tell (me|us)|give me|tell (me|us)(?! (about|a|an|more|"
        + @"something|"
        + @"the))|"
        + @"do you( happen to)? know( if| whether)?|i would (like|love) to know|i'd (like|love) to know|i want to know|"
        + @"i wonder|i am curious|may i ask|what about|how about|any idea)[\s,.!:–-]+)+",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Greeting();

    [GeneratedRegex(
        @"\?+\s*|[.!]\s+|[,;]?\s+and\s+(?=(who|whom|when|what|where|why|which|how|in which|by whom)\b)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Seam();

    [GeneratedRegex(
        @"\b(who|whom|whose|what|which|when|where|why|how|describe|tell)\b|^(is|are|was|were|do|does|did|has|have|had|"
        + @"can|could|any)(n[’']?t)?\b|"
        + @"\b(isn|wasn|doesn|didn|aren|weren)['’]?t (it|she|he|they|there)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Asking();

    [GeneratedRegex(@" (is|was|did|does|do|are|were|has) (it|he|she|they|there) $| (right|correct|true) $",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex(@" (why|what for|what (is|are|was|were) (\w+ ){1,6}for(?= $)|what (is|was) the (reason|purpose)|how come|for what (reason|purpose)|what "
        + @"reason) ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ReasonWords();

    [GeneratedRegex(@" (how (many|much|often)|what is the (total|number) of|what (percentage|fraction|proportion|"
        + @"share)) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CountWords();

    [GeneratedRegex(@" (how long (did|does|do|will|has|have|had|would|was|were) |for how long |how long ago )",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DurationWords();

    [GeneratedRegex(
        @" (when(?! .* (how|what|who|whose|which|why|where) )|how (old|recent|recently)|since when|(what|which|whose) ((?!did |do |does |is |was )\w+ )?(year|date|century|decade|age|day|"
        + @"month|time)) ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TimeWords();

    [GeneratedRegex(
        @" how (big|large|small|tall|wide|high|long|deep|thick|heavy|broad|far|fast|hot) ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MeasureWords();

    [GeneratedRegex(@" (what|which) (\w+ )?colou?rs? ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ColorWords();

    [GeneratedRegex(@" what (is|was|were|are) (the names? of|(the |its |his |her )?(\w+ ){1,2}names?) ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NameWords();

    [GeneratedRegex(
        @" (where|(what|which) ((?!did |do |does |is |was )\w+ )?(room|gallery|hall|floor|place|city|town|village|country|museum|region|river|"
        + @"island|academy|university|location|side|direction)) ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PlaceWords();

    [GeneratedRegex(
        @" (who|whom|whose|(what|which) ((?!did |do |does |is |was |were |are )\w+ )?(artist|painter|person|man|woman|mathematician|scientist|author|"
        + @"physicist|engineer|inventor|botanist|weaver|writer|philosopher|biologist|people|actor|actress|columnist|king|"
        + @"queen|princess|prince|composer|poet|monk|friar|chemist|astronomer|architect|sailor|captain)) ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PersonWords();

    [GeneratedRegex(" how ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MannerWords();

    [GeneratedRegex(@" (what|which|describe|tell|list|explain) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ThingWords();
}
