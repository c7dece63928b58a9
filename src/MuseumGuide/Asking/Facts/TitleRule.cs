using MuseumGuide.Asking.Reading;
using MuseumGuide.Asking.Topics;

namespace MuseumGuide.Asking.Facts;

/// <summary>What it is called.</summary>
internal sealed class TitleRule() : FactRule(Topic.Title)
{
    protected override IReadOnlySet<AnswerShape> Shapes { get; } = new HashSet<AnswerShape>
    {
        AnswerShape.Thing, AnswerShape.Fragment, AnswerShape.YesOrNo, AnswerShape.Person, AnswerShape.Manner,
    };

    protected override bool HasOwnWords => false;

    protected override Fact? Find(Inquiry inquiry) => inquiry.Knowledge.Find("title") is { } title
        ? new Fact(title, $"It is called {Phrases.Quote(title.Value)}.")
        : null;

    protected override string Missing(Inquiry inquiry) => "The record gives no title.";
}
