using System.Text.RegularExpressions;
using MuseumGuide.Asking.Reading;
using MuseumGuide.Asking.Topics;

namespace MuseumGuide.Asking.Facts;

/// <summary>When it was made.</summary>
internal sealed partial class DateRule() : FactRule(Topic.Date)
{
    protected override IReadOnlySet<AnswerShape> Shapes { get; } = new HashSet<AnswerShape>
    {
        AnswerShape.Time, AnswerShape.Thing, AnswerShape.Fragment, AnswerShape.YesOrNo, AnswerShape.Count,
        AnswerShape.Duration, AnswerShape.Measure,
    };

    protected override Fact? Find(Inquiry inquiry)
    {
        if (inquiry.Knowledge.Find("year") is not { } year) return null;
        return new Fact(year, PlainYear().IsMatch(year.Value) && Age().IsMatch(inquiry.Question.Plain)
            ? $"It was made in {year.Value}."
            : $"It is dated {year.Value.TrimEnd('.')}.");
    }

    protected override string Missing(Inquiry inquiry) => "The record gives no date.";

    [GeneratedRegex(@"^\d{4}$", RegexOptions.None, 10_000)]
    private static partial Regex PlainYear();

    [GeneratedRegex(" (how (old|long|recent|recently)|age) ", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Age();
}
