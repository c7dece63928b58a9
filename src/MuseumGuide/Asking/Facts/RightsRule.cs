using MuseumGuide.Asking.Reading;
using MuseumGuide.Asking.Topics;

namespace MuseumGuide.Asking.Facts;

/// <summary>Who may use the picture.</summary>
internal sealed class RightsRule() : FactRule(Topic.Rights)
{
    protected override IReadOnlySet<AnswerShape> Shapes { get; } = new HashSet<AnswerShape>
    {
        AnswerShape.Thing, AnswerShape.Fragment, AnswerShape.YesOrNo, AnswerShape.Person, AnswerShape.Manner,
        AnswerShape.Place,
    };

    protected override bool IsOfWhole => true;

    protected override Fact? Find(Inquiry inquiry) => inquiry.Knowledge.Find("rights") is { } rights
        ? new Fact(rights, $"The rights to the picture are recorded as {Phrases.Quote(rights.Value)}.")
        : null;

    protected override string Missing(Inquiry inquiry) => "The record says nothing about rights.";
}
