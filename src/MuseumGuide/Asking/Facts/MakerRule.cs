using System.Text.RegularExpressions;
using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Facts;

/// <summary>Who made it.</summary>
internal sealed partial class MakerRule : FactRule
{
    protected override IReadOnlySet<string> Vocabulary { get; } =
        Vocabularies.Making.And(Vocabularies.Makers).And("name know take person people guy hand credit attribute identity brush call sign create");

    protected override bool Asks(Inquiry inquiry)
    {
        var question = inquiry.Question;
        return question.Shape switch
        {
            AnswerShape.Person => !For().IsMatch(question.Plain)
                && (Making().IsMatch(question.Plain) || Makers().IsMatch(question.Plain)),
            AnswerShape.Fragment or AnswerShape.Thing =>
                Making().IsMatch(question.Plain) || Makers().IsMatch(question.Plain) && !Else().IsMatch(question.Plain),
            AnswerShape.YesOrNo => DidMake().IsMatch(question.Plain),
            _ => false,
        };
    }

    protected override Leeway LeewayOf(Inquiry inquiry) =>
        OfWhole().IsMatch(inquiry.Question.Plain) ? Leeway.Named : Leeway.Strict;

    protected override Fact? Find(Inquiry inquiry)
    {
        if (inquiry.Knowledge.Find("artist") is not { } artist) return null;
        return new Fact(artist, Phrases.IsUnknownMaker(artist.Value)
            ? $"The maker is not known: the record says {Phrases.Quote(artist.Value)}."
            : $"The record names {artist.Value.TrimEnd('.')} as the maker.");
    }

    protected override string Missing(Inquiry inquiry) => "The record does not name the maker.";

    [GeneratedRegex(@" ((artist|painter|maker|creator|author|sculptor|photographer|weaver|printmaker) (of|for|behind)|"
        + @"responsible for) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OfWhole();

    [GeneratedRegex(
        @" (who|whom|whose) .*(made|makes?|paint(s|ed)?|creat(e|es|ed)|dr(e|a)ws?|drawn|produced|executed|carved|"
        + @"sculpted|"
        + @"wove|woven|designed|photographed|built|engraved|etched|crafted|composed|constructed|printed|took|sewed|sewn|"
        + @"stitched|embroidered|knitted|forged|modelled|modeled|blew|cast|illustrated|generated|programmed|credited) |"
        + @" responsible for (this|it|that|the) |^ (made|painted|drawn|created|done) by $| who (did|filmed|shot|"
        + @"directed|cast) "
        + @"(this|it|that) | who is (it|(this|that)( one)?) by | by whom | whom? (is|was) (it|this|that|the "
        + @"\w+) by |"
        + @" whose (hand|work|painting|picture|artwork|piece) ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Making();

    [GeneratedRegex(" for whom | for $", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex For();

    [GeneratedRegex(@" (artist|painter|maker|creator|author|sculptor|"
        + @"photographer|printmaker|filmmaker|potter|engraver|director|weaver|designer|illustrator|etcher|architect|goldsmith|silversmith)s? ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Makers();

    [GeneratedRegex(@" (other|else|more|another|about) | (artist|painter|maker|sculptor|photographer) (\w+ )?(think|say|feel|want|"
        + @"mean|intend|trying|try) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Else();

    [GeneratedRegex(
        @"^ did .* (make|paint|create|draw|carve|weave|design|build|produce|do) (it|this|that|these) |^ did .* (make|paint|create|"
        + @"draw|carve|weave|design|build|produce) | (made|painted|created|drawn|carved|"
        + @"woven|"
        + @"designed|produced) by | (is|was) (it|this|that)( \w+)? by | (artist|painter|maker) known ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DidMake();
}
