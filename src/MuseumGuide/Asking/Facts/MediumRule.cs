using MuseumGuide.Asking.Reading;
using MuseumGuide.Asking.Topics;

namespace MuseumGuide.Asking.Facts;

/// <summary>What it is made of.</summary>
internal sealed class MediumRule() : FactRule(Topic.Medium)
{
    protected override IReadOnlySet<AnswerShape> Shapes { get; } = new HashSet<AnswerShape>
    {
        AnswerShape.Thing, AnswerShape.Fragment, AnswerShape.YesOrNo, AnswerShape.Manner,
    };

    protected override bool HoldsForParts => true;

    protected override Fact? Find(Inquiry inquiry) => inquiry.Knowledge.Find("medium") is { } medium
        ? new Fact(medium, $"Its medium is recorded as {Phrases.Quote(medium.Value)}.")
        : null;

    protected override string Missing(Inquiry inquiry) => "The record does not say what it is made of.";
}
