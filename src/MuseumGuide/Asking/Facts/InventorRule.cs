using System.Text.RegularExpressions;
using MuseumGuide.Asking.Reading;
using MuseumGuide.Asking.Topics;

namespace MuseumGuide.Asking.Facts;

/// <summary>Whose idea the technique of the work is, and since when there is it.</summary>
internal sealed partial class InventorRule() : FactRule(Topic.Inventor)
{
    protected override IReadOnlySet<AnswerShape> Shapes { get; } = new HashSet<AnswerShape>
    {
        AnswerShape.Person, AnswerShape.Time, AnswerShape.Thing, AnswerShape.Fragment, AnswerShape.YesOrNo,
        AnswerShape.Duration,
    };

    protected override Fact? Find(Inquiry inquiry)
    {
        var columns = inquiry.Question.Shape is AnswerShape.Time or AnswerShape.Duration ? Times() : Persons();
        return inquiry.Knowledge.FindColumn(columns) is { } column
            ? new Fact(column, $"The record gives this under {Phrases.Header(column.Name)}: {column.Value.TrimEnd('.')}.")
            : null;
    }

    protected override string Missing(Inquiry inquiry) => "The record does not say whose idea it was.";

    [GeneratedRegex("^(inventors?|discoverers?|invented_by|discovered_by|idea_by)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Persons();

    [GeneratedRegex("^(invented|discovered|invention_date)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Times();
}
