using System.Text.RegularExpressions;
using MuseumGuide.Asking.Passages;
using MuseumGuide.Asking.Reading;
using MuseumGuide.Asking.Topics;

namespace MuseumGuide.Asking.Facts;

/// <summary>How it is made.</summary>
internal sealed partial class TechniqueRule() : FactRule(Topic.Technique)
{
    protected override IReadOnlySet<AnswerShape> Shapes { get; } = new HashSet<AnswerShape>
    {
        AnswerShape.Thing, AnswerShape.Fragment, AnswerShape.YesOrNo, AnswerShape.Manner,
    };

    protected override bool HoldsForParts => true;

    protected override Fact? Find(Inquiry inquiry)
    {
        var (technique, medium) = (inquiry.Knowledge.FindColumn(Columns()), inquiry.Knowledge.Find("medium"));
        return (technique, medium) switch
        {
            (not null, not null) => new Fact(
                [technique, medium], $"{Told(technique)} Its medium is {Phrases.Quote(medium.Value)}."),
            (not null, null) => new Fact(technique, Told(technique)),
            (null, not null) => new Fact(medium, $"Its medium is recorded as {Phrases.Quote(medium.Value)}."),
            _ => null,
        };
    }

    protected override string Missing(Inquiry inquiry) => "The record does not say how it was made.";

    private static string Told(RecordField technique) => technique.IsProse
        ? Phrases.Whole(technique.Value)
        : $"Its technique is recorded as {Phrases.Quote(technique.Value)}.";

    [GeneratedRegex("^(techniques?|method|process|technique_note|manufacture|construction)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Columns();
}
