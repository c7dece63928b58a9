using System.Text.RegularExpressions;
using MuseumGuide.Asking.Passages;
using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Facts;

/// <summary>Which style or period it belongs to.</summary>
internal sealed partial class PeriodRule : FactRule
{
    protected override IReadOnlySet<string> Vocabulary { get; } = Vocabularies.Making.And(Vocabularies.Makers).And(
        "style period movement school era genre epoch tradition own artistic category belong class classify file group count put kind sort type name know example describe label "
        + "art fit fall under part come place time ism call head heading wise history drink");

    protected override bool Asks(Inquiry inquiry) =>
        inquiry.Question.Shape is AnswerShape.Thing or AnswerShape.Fragment or AnswerShape.YesOrNo
            or AnswerShape.Time or AnswerShape.Person or AnswerShape.Manner
        && (Style().IsMatch(inquiry.Question.Plain) || Claims(inquiry));

    // "Is it Impressionist?"
    private static bool Claims(Inquiry inquiry) =>
        inquiry.Question.Shape == AnswerShape.YesOrNo
        && inquiry.Question.Content.Any(
            word => WorkKnowledge.StemsOf(inquiry.Knowledge.Work.Period).Contains(word.Stem));

    protected override Leeway LeewayOf(Inquiry inquiry) =>
        Particular().IsMatch(inquiry.Question.Plain) ? Leeway.Strict : Leeway.Named;

    protected override Fact? Find(Inquiry inquiry) => inquiry.Knowledge.Find("period") is { } period
        ? new Fact(period, $"Its style or period is recorded as {Phrases.Quote(period.Value)}.")
        : null;

    protected override string Missing(Inquiry inquiry) => "The record names no style or period.";

    // "What style of hat", "the style of her dress".
    [GeneratedRegex(@" (style|period|kind|school) of (?!art|this|it|that|the (painting|picture|work|piece))",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Particular();

    [GeneratedRegex(
        @" (style|period|movement|school|genre|epoch|era|tradition|art movement|(kind|type|sort) of "
        + @"art) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Style();
}
