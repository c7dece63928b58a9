using System.Text.RegularExpressions;
using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Facts;

/// <summary>What it is made of.</summary>
internal sealed partial class MediumRule : FactRule
{
    protected override IReadOnlySet<string> Vocabulary { get; } =
        Vocabularies.Making.And(Vocabularies.Makers).And(
            "real stone metal wood ink pigment medium media material support paint consist substance surface cloth "
            + "fabric textile");

    protected override bool Asks(Inquiry inquiry)
    {
        var (plain, shape) = (inquiry.Question.Plain, inquiry.Question.Shape);
        return shape switch
        {
            AnswerShape.Thing or AnswerShape.Fragment => MadeOf().IsMatch(plain) || Nouns().IsMatch(plain),
            AnswerShape.YesOrNo => MadeOf().IsMatch(plain) || Media().IsMatch(plain),
            _ => false,
        };
    }

    protected override Fact? Find(Inquiry inquiry) => inquiry.Knowledge.Find("medium") is { } medium
        ? new Fact(medium, $"Its medium is recorded as {Phrases.Quote(medium.Value)}.")
        : null;

    protected override string Missing(Inquiry inquiry) => "The record does not say what it is made of.";

    [GeneratedRegex(
        @" (made|make|painted|drawn|printed|woven|created|built|carved|produced|executed|done|consist)( \w+)? "
        + @"(of|from|on|onto|with|in|out|using|upon) | (paint|draw|print|make|carve) (it|this|that) (on|of|from|out "
        + @"of) |"
        + @" (what|which) (paints?|stone|ink) | what (is|was) (it|this|the (painting|picture|work|piece)) "
        + @"(painted|made|drawn|printed) ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MadeOf();

    [GeneratedRegex(@" (medium|media|materials?|support|(kind|type|sort) of (paint|cloth|fabric|textile|print|"
        + @"photograph|photo|"
        + @"pigment|metal|wood|stone|drawing|object|thing|material)) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Nouns();

    [GeneratedRegex(
        @"^ ((is|was|are|were) (this|it|that|there|the \w+)|(this|it|that) (is|was))( \w+)?( \w+)? (oil|acrylic|"
        + @"watercolou?r|tempera|gouache|"
        + @"pastel|ink|fresco|print|etching|"
        + @"engraving|lithograph|canvas|panel|linen|paper|bronze|marble|wood|wooden|stone|wool|silk|gold|silver) ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Media();
}
