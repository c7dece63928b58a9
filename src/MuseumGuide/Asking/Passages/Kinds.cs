using System.Text.RegularExpressions;
using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Passages;

/// <summary>Tells whether a sentence has one of the kind that is asked for by name: a planet, a company, a trade.
/// </summary>
internal static partial class Kinds
{
    private static readonly HashSet<string> Named = Stems("""
        company firm organization institution publisher newspaper magazine school university college academy club
        brand museum exhibition language nationality book film movie song poem prize award saint god street team
        painting picture work battle war brother sister uncle aunt son daughter king queen princess prince family
        nickname
        """);

    private static readonly HashSet<string> Trades = Stems("job profession occupation trade career work living");

    private static readonly (HashSet<string> Kind, HashSet<string> Members)[] Members =
    [
        (Stems("planet"), Stems("mercury venus earth mars jupiter saturn uranus neptune pluto")),
        (Stems("month"), Stems(
            "january february march april may june july august september october november december")),
        (Stems("day weekday"), Stems("monday tuesday wednesday thursday friday saturday sunday")),
        (Stems("season"), Stems("spring summer autumn fall winter")),
        (Stems("direction"), Stems("north south east west left right up down clockwise")),
        (Stems("interval"), Stems("second third fourth fifth sixth seventh octave unison")),
        (Stems("metal"), Stems("gold silver copper iron tin lead zinc bronze brass steel pewter aluminum")),
        (Stems("shape"), Stems(
            "square circle triangle polygon star hexagon pentagon oval diamond rectangle cube spiral cone pear ring")),
    ];

    /// <summary>Whether it has one.</summary>
    /// <param name="noun">The stem of what is asked for.</param>
    public static bool Has(string noun, QuestionReading question, Passage passage)
    {
        if (Trades.Contains(noun)) return HasTrade(question, passage);
        if (Trade().IsMatch(noun)) return AnswerShapes.HasPerson(question, passage);
        if (Named.Contains(noun)) return HasName(question, passage);
        return Members.Any(kind => kind.Kind.Contains(noun) && kind.Members.Overlaps(passage.Stems));
    }

    /// <summary>Whether the question asks what somebody lived by.</summary>
    public static bool AsksTrade(QuestionReading question) => TradeAsked().IsMatch(question.Plain);

    /// <summary>Whether a sentence names a trade that the question does not.</summary>
    public static bool HasTrade(QuestionReading question, Passage passage) => passage.Words.Any(
        word => Trade().IsMatch(word.Text) && question.Words.All(asked => asked.Stem != word.Stem));

    // A capital within the sentence that the question does not bring itself.
    private static bool HasName(QuestionReading question, Passage passage) =>
        Enumerable.Range(1, Math.Max(0, passage.Words.Count - 1)).Any(i => passage.Words[i].IsCapitalized
            && passage.Words[i].Role == WordRole.Content && !AnswerShapes.IsAsked(question, passage.Words, i));

    private static HashSet<string> Stems(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Stemmer.Stem)
            .ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(
        " (for a living|profession|occupation|earn|by trade|what (is|was|were) (\\w+ ){0,2}(job|work)) ",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex TradeAsked();

    [GeneratedRegex(
        @"^\w{3,}(ist|ists|ian|ians|smith|wright|maker|man|men|mason|master|monger|keeper)$|^(engineer|teacher|baker|"
        + @"weaver|carver|engraver|printer|painter|sculptor|architect|doctor|physician|lawyer|actor|actress|director|"
        + @"writer|author|poet|poster|priest|friar|monk|nun|soldier|sailor|pilot|farmer|merchant|trader|tailor|cook|"
        + @"driver|carpenter|joiner|builder|banker|clerk|judge|professor|librarian|nurse|miner|packer|packed|worked|"
        + @"taught|trained|sold|served|sailed|apothecary|photographer|composer|philosopher|astronomer|officer|captain|"
        + @"shopkeeper)s?$",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Trade();
}
