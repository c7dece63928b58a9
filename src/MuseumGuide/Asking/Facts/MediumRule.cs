using System.Text.RegularExpressions;
using MuseumGuide.Asking.Passages;
using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Facts;

/// <summary>What it is made of.</summary>
internal sealed partial class MediumRule : FactRule
{
    protected override IReadOnlySet<string> Vocabulary { get; } =
        Vocabularies.Making.And(Vocabularies.Makers).And(
            "real stone metal wood ink pigment medium media material support paint consist substance surface cloth "
            + "fabric textile stuff ingredient type sort kind tool pen pencil brush color colour base ground back print "
            + "photograph pick employ choose object handle underlay");

    protected override bool Asks(Inquiry inquiry)
    {
        var (plain, shape) = (inquiry.Question.Plain, inquiry.Question.Shape);
        return shape switch
        {
            AnswerShape.Thing or AnswerShape.Fragment => MadeOf().IsMatch(plain) || Nouns().IsMatch(plain)
                || Worked().IsMatch(plain),
            AnswerShape.YesOrNo => MadeOf().IsMatch(plain) || Media().IsMatch(plain)
                || (OfIt().IsMatch(plain) && Materials.Any(inquiry.Question.Words)),
            _ => false,
        };
    }

    // "What did they use to draw these loops?" asks for the medium, "What is the hat made of?" does not.
    protected override Leeway LeewayOf(Inquiry inquiry) =>
        Worked().IsMatch(inquiry.Question.Plain) ? Leeway.Named : Leeway.Strict;

    // A guess at the end, "a biro?", is told what it is instead.
    protected override IReadOnlyList<Word> Beside(Inquiry inquiry) =>
        inquiry.Question.Shape == AnswerShape.Thing && Guess().Match(inquiry.Question.Plain) is { Success: true } guess
            ? Tokenizer.Split(guess.Value)
            : inquiry.Question.Says("or what") ? inquiry.Question.Content : [];

    protected override Fact? Find(Inquiry inquiry) => inquiry.Knowledge.Find("medium") is { } medium
        ? new Fact(medium, $"Its medium is recorded as {Phrases.Quote(medium.Value)}.")
        : null;

    protected override string Missing(Inquiry inquiry) => "The record does not say what it is made of.";

    [GeneratedRegex(
        @" (used?|using) (to|for) (make|making|paint|painting|draw|drawing|print|printing|create|creating|weave|weaving|"
        + @"carve|do) | (painted|drawn|printed|woven|engraved|etched|sewn|embroidered|sketched|written) (on|onto|with|in|"
        + @"using|upon) | what (did|do|does) (they|he|she|it|the (artist|painter|maker|weaver|sculptor)) (use|paint|draw|"
        + @"work|print|carve|write)( (it|this|that))?( (with|on|in))? | (on|with|in|from|of|out of) (what|which)"
        + @"( (is|was|are|were|did|does|do|has|kind|sort|type|material|medium|surface|support|stuff) | $)",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Worked();

    [GeneratedRegex(" (an?|or|maybe|perhaps) \\w+ $", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Guess();

    [GeneratedRegex(@" (is|was|are|were) (it|this|that|these|they|there|the \w+) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OfIt();

    [GeneratedRegex(
        @" (made|make|painted|drawn|printed|woven|created|built|carved|produced|executed|done|consist)( \w+)? "
        + @"(of|from|on|onto|with|in|out|using|upon) | (paint|draw|print|make|carve) (it|this|that) (on|of|from|out "
        + @"of) |"
        + @" (what|which) (paints?|stone|ink) | what (is|was) (it|this|the (painting|picture|work|piece)) "
        + @"(painted|made|drawn|printed) ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MadeOf();

    [GeneratedRegex(@" (medium|media|materials?|support|ingredients|substance|made of|(kind|type|sort) of (paint|cloth|fabric|textile|print|"
        + @"photograph|photo|"
        + @"pigment|metal|wood|stone|drawing|object|thing|material|stuff|canvas|paper|ink|glass|clay|leather|thread|yarn)|"
        + @"(what|which) (fabric|cloth|textile|metal|wood|stone|paper|ink|pigment|yarn|thread|glass|stuff|surface)s?) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Nouns();

    [GeneratedRegex(
        @"^ ((is|was|are|were) (this|it|that|there|the \w+)|(this|it|that) (is|was))( \w+)?( \w+)? (oil|acrylic|"
        + @"watercolou?r|tempera|gouache|"
        + @"pastel|ink|fresco|print|etching|"
        + @"engraving|lithograph|canvas|panel|linen|paper|bronze|marble|wood|wooden|stone|wool|silk|gold|silver) ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Media();
}
