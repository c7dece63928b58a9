using System.Text.RegularExpressions;
using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Facts;

/// <summary>What it is called.</summary>
internal sealed partial class TitleRule : FactRule
{
    protected override IReadOnlySet<string> Vocabulary { get; } =
        Vocabularies.Stems("title titled name artist give entitled call know painter maker official");

    protected override bool Asks(Inquiry inquiry) =>
        inquiry.Question.Shape is AnswerShape.Thing or AnswerShape.Fragment or AnswerShape.Manner or AnswerShape.YesOrNo
            or AnswerShape.Person
        && (Title().IsMatch(inquiry.Question.Plain) || Called().IsMatch(inquiry.Question.Plain))
        && !Somebody().IsMatch(inquiry.Question.Plain);

    protected override Leeway LeewayOf(Inquiry inquiry) => Leeway.Named;

    protected override Fact? Find(Inquiry inquiry) => inquiry.Knowledge.Find("title") is { } title
        ? new Fact(title, $"It is called {Phrases.Quote(title.Value)}.")
        : null;

    protected override string Missing(Inquiry inquiry) => "The record gives no title.";

    [GeneratedRegex(
        @" (how|what) (is|was|do|does|did) (\w+ ){0,3}(this|it|that|these|(the|this|that) (\w+ )?(painting|picture|work|artwork|"
        + @"piece|object|one|thing))( one)?( (with|of|showing) (\w+ ){1,4}\w+)?( (called|named|titled|entitled))? $(?<=(called|named|titled|entitled) )|"
        + @" (what|how) (do|does|did|should|would) (you|they|we|i|he|she|people|the (artist|painter|maker|museum)) (call|"
        + @"name) (this|it|that)( (one|painting|picture|work|artwork|piece|object|instrument|"
        + @"thing))? $| (have|has|got|with) (a |any |no )?"
        + @"(name|title) |^ (the |its )?name( of (it|this|that)( one)?)? $| what (is|was) (the|its) name $",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Called();

    [GeneratedRegex(" (who|whose|whom|artist s|painter s) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Somebody();

    [GeneratedRegex(
        @" (title|titled|entitled) | what name did | what is this \w+ (called|named) | name of (this|the|that) "
        + @"(painting|picture|work|artwork|piece|object) |"
        + @" (is|was) (it|this|that|the|this (painting|picture|work|artwork|piece|object)|the (painting|picture|work|"
        + @"artwork|"
        + @"piece|object)) (called|named) | (its|painting|picture|work|artwork|piece) name ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Title();
}
