using System.Text.RegularExpressions;
using MuseumGuide.Asking.Reading;
using MuseumGuide.Asking.Topics;

namespace MuseumGuide.Asking.Facts;

/// <summary>How big it is, how long it lasts.</summary>
internal sealed partial class SizeRule() : FactRule(Topic.Size)
{
    private const int ExtentsWithDepth = 3;

    protected override IReadOnlySet<AnswerShape> Shapes { get; } = new HashSet<AnswerShape>
    {
        AnswerShape.Measure, AnswerShape.Thing, AnswerShape.Fragment, AnswerShape.YesOrNo, AnswerShape.Count,
        AnswerShape.Duration, AnswerShape.Manner,
    };

    protected override Fact? Find(Inquiry inquiry)
    {
        if (inquiry.Knowledge.Find("dimensions") is not { } size) return null;
        if (Depth().IsMatch(inquiry.Question.Plain) && Figures().Count(size.Value) < ExtentsWithDepth) return null;
        if (Weight().IsMatch(inquiry.Question.Plain) && !Masses().IsMatch(size.Value)) return null;
        return new Fact(size, char.IsDigit(size.Value[0])
            ? $"It measures {size.Value.TrimEnd('.')}."
            : $"Its dimensions are recorded as {Phrases.Quote(size.Value)}.");
    }

    protected override string Missing(Inquiry inquiry) => "The record does not give that measure.";

    [GeneratedRegex(" (deep|thick|depth|thickness) ", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Depth();

    [GeneratedRegex(" (weigh|weighs|weight|heavy|heaviness|kilos?|kg|pounds?|lbs?|tons?|tonnes?|grams?|ounces?) ",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Weight();

    [GeneratedRegex(@"\d ?(kg|g|lbs?|oz|t|kilograms?|kilos?|grams?|pounds?|ounces?|tons?|tonnes?)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Masses();

    [GeneratedRegex(@"\d+([.,]\d+)?", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Figures();
}
