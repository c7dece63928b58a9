using MuseumGuide.Asking.Reading;
using MuseumGuide.Asking.Topics;

namespace MuseumGuide.Asking.Facts;

/// <summary>What number the museum keeps it under.</summary>
internal sealed class NumberRule() : FactRule(Topic.AccessionNumber)
{
    protected override IReadOnlySet<AnswerShape> Shapes { get; } = new HashSet<AnswerShape>
    {
        AnswerShape.Thing, AnswerShape.Fragment, AnswerShape.YesOrNo, AnswerShape.Manner, AnswerShape.Place,
        AnswerShape.Person,
    };

    protected override bool IsOfWhole => true;

    protected override Fact? Find(Inquiry inquiry) => inquiry.Knowledge.Find("accession_number") is { } number
        ? new Fact(number, $"Its accession number is {number.Value}.")
        : null;

    protected override string Missing(Inquiry inquiry) => "The record gives no accession number.";
}
