using System.Text.RegularExpressions;
using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Facts;

/// <summary>When it was made.</summary>
internal sealed partial class DateRule : FactRule
{
    protected override IReadOnlySet<string> Vocabulary { get; } = Vocabularies.Making.And(Vocabularies.Makers)
        .And("date dated year century decade era age old long ago recent recently old new time begin know period "
            + "cast take modern ancient contemporary older newer younger antique hundred circa month day start back stem "
            + "put last exist come first");

    protected override bool Asks(Inquiry inquiry)
    {
        var (plain, shape) = (inquiry.Question.Plain, inquiry.Question.Shape);
        return shape switch
        {
            AnswerShape.Time => true,
            AnswerShape.Duration => HowLong().IsMatch(plain),
            AnswerShape.Count or AnswerShape.Measure => HowLong().IsMatch(plain),
            AnswerShape.Fragment or AnswerShape.Thing => Nouns().IsMatch(plain),
            AnswerShape.YesOrNo => Dated().IsMatch(plain),
            _ => false,
        };
    }

    protected override Fact? Find(Inquiry inquiry)
    {
        if (inquiry.Knowledge.Find("year") is not { } year) return null;
        return new Fact(year, PlainYear().IsMatch(year.Value) && Age().IsMatch(inquiry.Question.Plain)
            ? $"It was made in {year.Value}."
            : $"It is dated {year.Value.TrimEnd('.')}.");
    }

    protected override string Missing(Inquiry inquiry) => "The record gives no date.";

    [GeneratedRegex(@" (year|date|dated|dating|century|decade|era|age|made in|painted in|done in|drawn in) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Nouns();

    [GeneratedRegex(@" (\d{3,4}s?|dated|date|\w+ century|old|new|modern|ancient|recent|recently|"
        + @"older|newer|younger|antique|this year|last year|"
        + @"contemporary) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Dated();

    [GeneratedRegex(@" how (long ago|far back|many (years|decades|centuries) (old|ago)|many years (is|has)) ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HowLong();

    [GeneratedRegex(@"^\d{4}$", RegexOptions.None, 1000)]
    private static partial Regex PlainYear();

    [GeneratedRegex(@" (how (old|long|recent|recently)|age) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Age();
}
