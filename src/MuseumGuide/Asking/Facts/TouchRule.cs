using System.Text.RegularExpressions;
using MuseumGuide.Asking.Reading;
using MuseumGuide.Asking.Topics;

namespace MuseumGuide.Asking.Facts;

/// <summary>Whether it may be touched, and what it feels like.</summary>
internal sealed partial class TouchRule() : FactRule(Topic.Touch)
{
    protected override IReadOnlySet<AnswerShape> Shapes { get; } = new HashSet<AnswerShape>
    {
        AnswerShape.Thing, AnswerShape.Fragment, AnswerShape.YesOrNo, AnswerShape.Manner, AnswerShape.Place,
        AnswerShape.Person,
    };

    protected override bool HoldsForParts => true;

    protected override Fact? Find(Inquiry inquiry) => inquiry.Knowledge.FindColumn(Columns()) is { } column
        ? new Fact(column, Phrases.Whole(column.Value))
        : null;

    protected override string Missing(Inquiry inquiry) => "The record says nothing about touching it.";

    [GeneratedRegex("^(tactile|touch|other_senses|senses)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Columns();
}
