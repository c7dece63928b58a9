using System.Text.RegularExpressions;
using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Facts;

/// <summary>What it is called.</summary>
internal sealed partial class TitleRule : FactRule
{
    protected override IReadOnlySet<string> Vocabulary { get; } =
        Vocabularies.Stems("title titled name artist give entitled");

    protected override bool Asks(Inquiry inquiry) =>
        inquiry.Question.Shape is AnswerShape.Thing or AnswerShape.Fragment or AnswerShape.Manner or AnswerShape.YesOrNo
        && Title().IsMatch(inquiry.Question.Plain);

    protected override Fact? Find(Inquiry inquiry) => inquiry.Knowledge.Find("title") is { } title
        ? new Fact(title, $"It is called {Phrases.Quote(title.Value)}.")
        : null;

    protected override string Missing(Inquiry inquiry) => "The record gives no title.";

    [GeneratedRegex(
        @" (title|titled|entitled) | what name did | what is this \w+ (called|named) | name of (this|the|that) "
        + @"(painting|picture|work|artwork|piece|object) |"
        + @" (is|was) (it|this|that|the|this (painting|picture|work|artwork|piece|object)|the (painting|picture|work|"
        + @"artwork|"
        + @"piece|object)) (called|named) | (its|painting|picture|work|artwork|piece) name ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Title();
}
