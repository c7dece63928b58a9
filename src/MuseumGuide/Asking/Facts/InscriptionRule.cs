using System.Text.RegularExpressions;
using MuseumGuide.Asking.Reading;
using MuseumGuide.Asking.Topics;

namespace MuseumGuide.Asking.Facts;

/// <summary>What is written on it, and whether it is signed.</summary>
internal sealed partial class InscriptionRule() : FactRule(Topic.Inscription)
{
    protected override IReadOnlySet<AnswerShape> Shapes { get; } = new HashSet<AnswerShape>
    {
        AnswerShape.Thing, AnswerShape.Fragment, AnswerShape.YesOrNo, AnswerShape.Place, AnswerShape.Person,
        AnswerShape.Manner,
    };

    protected override Fact? Find(Inquiry inquiry) => inquiry.Knowledge.FindColumn(Columns()) is { } column
        ? new Fact(column, $"The record gives this {Phrases.Header(column.Name)}: {Phrases.Quote(column.Value)}.")
        : null;

    protected override string Missing(Inquiry inquiry) => "The record speaks of no inscription.";

    [GeneratedRegex("^(inscriptions?|signature|signed|marks?|markings|signatures_and_marks|inscribed)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Columns();
}
