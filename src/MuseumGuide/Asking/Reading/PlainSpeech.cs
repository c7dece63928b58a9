using System.Text.RegularExpressions;

namespace MuseumGuide.Asking.Reading;

/// <summary>Leaves of what a visitor says what is asked.</summary>
internal static partial class PlainSpeech
{
    /// <returns>The text with short forms written out, without greetings and courtesies.</returns>
    public static string Of(string text)
    {
        text = WithIs().Replace(text.Trim(), "${word} is");
        text = WithNot().Replace(text, "${word}");
        text = Chatted().Replace(text, "you");
        text = Company().Replace(Reading().Replace(text, "${verb} "), "");
        text = Original().Replace(Standing().Replace(text, " "), "it");
        return CameUpWith().Replace(Greeting().Replace(text, ""), "invented");
    }

    [GeneratedRegex(@"\b(?<word>what|who|where|when|how|why|(it|that|there|he|she)(?=['’]))['’]?s\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex WithIs();

    [GeneratedRegex(@"\b(?<word>is|was|were|are|does|do|did|has|have|had|would|could|should)n['’]?t\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex WithNot();

    [GeneratedRegex(@"\bu\b(?!\.)", RegexOptions.None, 10_000)]
    private static partial Regex Chatted();

    [GeneratedRegex(
        @"\bmy (little )?(kids?|son|daughter|wife|husband|friend|child|mother|father|mom|mum|aunt|"
        + @"uncle) (here )?(wants? to (know|hear|see|find)( about)?|asks?|is asking|would like to know|wonders|"
        + @"keeps asking|told me( to see)?|said|(really |absolutely )?(loves?|likes?))\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Company();

    [GeneratedRegex(
        @"^\W*(can|could|would|will) (you|u)( please)? (?<verb>read|list|name|show|describe)( out)?( to)?( me| us)? ",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Reading();

    [GeneratedRegex(@"\b(the |a )?(real|actual) (thing|work|painting|picture|object|piece)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Original();

    [GeneratedRegex(@"\b(in front of (me|us)|(that )?(i am|i'm|we are) looking at|on the wall here|"
        + @"(i am|i'm|i’m|im) (blind|partially sighted|visually impaired))\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Standing();

    [GeneratedRegex(
        @"^((hi|hello|hey|um|uh|er|hmm|excuse me|pls|plz|mummy|mommy|mum|mom|daddy|dad|grandma|grandpa|sir|madam|"
        + @"guide|dear guide|quick question|one question|question|just wondering|wondering|i was wondering|by the way|"
        + @"btw|remind me|i (was wondering|am wondering|forgot|have a question)|good (morning|afternoon|day)|please|"
        + @"sorry|well|ok|okay|thanks|thank you|great|nice|and|so|but|then|also|now|i am blind|(can|could|would|"
        + @"will) you( please)? (tell|explain to|say to) (me|us)|(can|could) you( please)? (say|explain)|"
        + @"please tell (me|us)|give me|tell (me|us)(?! (about|a|an|more|something|the))|do you( happen to)? know( if|"
        + @" whether)?|i would (like|love) to know|i'd (like|love) to know|i want to know|i wonder|i am curious|"
        + @"may i ask|what about|how about|any idea)[\s,.!:–-]+)+",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Greeting();

    [GeneratedRegex(@"\b(came up with|come up with|thought up|dreamed up|dreamt up|(?<=\bwho )(is|was) behind)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex CameUpWith();
}
