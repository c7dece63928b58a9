using System.Text.RegularExpressions;
using MuseumGuide.Asking.Reading;
using MuseumGuide.Asking.Topics;

namespace MuseumGuide.Asking.Facts;

/// <summary>Which style or period it belongs to.</summary>
internal sealed partial class PeriodRule() : FactRule(Topic.Period)
{
    protected override IReadOnlySet<AnswerShape> Shapes { get; } = new HashSet<AnswerShape>
    {
        AnswerShape.Thing, AnswerShape.Fragment, AnswerShape.YesOrNo, AnswerShape.Time, AnswerShape.Person,
        AnswerShape.Manner, AnswerShape.Place,
    };

    protected override bool HoldsForParts => true;

    protected override Fact? Find(Inquiry inquiry) => inquiry.Knowledge switch
    {
        var known when known.Find("period") is { } period =>
            new Fact(period, $"Its style or period is recorded as {Phrases.Quote(period.Value)}."),
        var known when known.FindColumn(Culture()) is { } culture =>
            new Fact(culture, $"Its {Phrases.Header(culture.Name)} is recorded as {Phrases.Quote(culture.Value)}."),
        _ => null,
    };

    protected override string Missing(Inquiry inquiry) => "The record names no style or period.";

    [GeneratedRegex("^(culture|school|style|movement|dynasty)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Culture();
}
