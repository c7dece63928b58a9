using System.Text.RegularExpressions;
using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Facts;

/// <summary>How big it is.</summary>
internal sealed partial class SizeRule : FactRule
{
    private const int ExtentsWithDepth = 3;

    protected override IReadOnlySet<string> Vocabulary { get; } = Vocabularies.Stems("""
        big large small tall wide high long deep thick broad size dimension dimensions measure measures measurement
        measurements height width length depth format last run play cm centimeter centimeters inch inches meter meters
        foot feet mm millimeter millimeters scale across diameter end top bottom side edge space life lifesize bigger
        larger smaller taller wider longer higher shorter tiny huge enormous massive minute play time frame fit two three both single page sheet each whole map
        """);

    // "Is it bigger than a door?" is told the size, whatever a door has.
    protected override IReadOnlyList<Word> Beside(Inquiry inquiry) => Compared().Match(inquiry.Question.Plain)
        is { Success: true } compared
        ? Tokenizer.Split(compared.Value)
        : [];

    protected override bool Asks(Inquiry inquiry)
    {
        var plain = inquiry.Question.Plain;
        return Lasting().IsMatch(plain)
            || (inquiry.Question.Shape is not (AnswerShape.Reason or AnswerShape.Person or AnswerShape.Time
                    or AnswerShape.Place or AnswerShape.Duration)
                && (Compared().IsMatch(plain) || IsIt().IsMatch(plain) || HowBig().IsMatch(plain) || Nouns().IsMatch(plain)));
    }

    protected override Fact? Find(Inquiry inquiry)
    {
        if (inquiry.Knowledge.Find("dimensions") is not { } size) return null;
        if (Depth().IsMatch(inquiry.Question.Plain) && Figures().Count(size.Value) < ExtentsWithDepth) return null;
        return new Fact(size, char.IsDigit(size.Value[0])
            ? $"It measures {size.Value.TrimEnd('.')}."
            : $"Its dimensions are recorded as {Phrases.Quote(size.Value)}.");
    }

    protected override string Missing(Inquiry inquiry) => "The record does not give that measure.";

    [GeneratedRegex(
        @" how long (does|is|will) .*(last|run|play) | how many (centimet(er|re)s|cm|inches|met(er|re)s|feet) ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Lasting();

    [GeneratedRegex(@" (bigger|larger|smaller|taller|wider|longer|higher|shorter) than (a|an|my|me|your|the|one|two|i) .*"
        + @"| as (big|large|small|tall|wide|long|high) as (a|an|my|me|your|i) .*| (it|this|that) fit .*",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Compared();

    [GeneratedRegex(@" (is|was) (it|this|that)( \w+)? (big|large|small|tall|wide|huge|tiny|enormous|life size|lifesize) ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex IsIt();

    [GeneratedRegex(@" how (big|large|small|tall|wide|high|long|deep|thick|"
        + @"broad) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HowBig();

    [GeneratedRegex(
        @" (size|dimensions?|measure|measures|measurements?|height|width|depth|length|diameter|scale|"
        + @"how much (space|room)) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Nouns();

    [GeneratedRegex(@" (deep|thick|depth|thickness) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Depth();

    [GeneratedRegex(@"\d+([.,]\d+)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Figures();
}
