using System.Text.RegularExpressions;
using MuseumGuide.Asking.Passages;
using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Facts;

/// <summary>Where it was made.</summary>
internal sealed partial class OriginRule : FactRule
{
    protected override IReadOnlySet<string> Vocabulary { get; } = Vocabularies.Making.And(Vocabularies.Makers)
        .And("origin originate country city town place culture region come from village made world earth part originally land nation nationality european american asian african");

    protected override bool Asks(Inquiry inquiry) =>
        (inquiry.Question.Shape is AnswerShape.Place or AnswerShape.Thing
            && Made().IsMatch(inquiry.Question.Plain))
        || (inquiry.Question.Shape == AnswerShape.YesOrNo && Maker(inquiry) is { } maker
            && IsIt().IsMatch(inquiry.Question.Plain)
            && inquiry.Question.Content.Any(word => WorkKnowledge.StemsOf(maker.Value).Contains(word.Stem)));

    protected override Fact? Find(Inquiry inquiry)
    {
        var field = inquiry.Knowledge.Fields.FirstOrDefault(field => field.IsOther && Column().IsMatch(field.Name));
        if (field is not null)
            return new Fact(field, $"The {Phrases.Header(field.Name)} is recorded as {Phrases.Quote(field.Value)}.");
        return Maker(inquiry) is { } maker && !Place().IsMatch(inquiry.Question.Plain)
            ? new Fact(maker, $"No place is recorded; of its making the record says: {maker.Value.TrimEnd('.')}.")
            : null;
    }

    protected override string Missing(Inquiry inquiry) => "The record does not say where it was made.";

    private static RecordField? Maker(Inquiry inquiry) => inquiry.Knowledge.Fields.FirstOrDefault(
        field => field.IsOther && field.Name.EndsWith("nationality", StringComparison.OrdinalIgnoreCase));

    // A nationality is no town.
    [GeneratedRegex(" (city|town|village|room|studio|workshop) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();

    [GeneratedRegex(" (is|was|are) (it|this|that|these|the) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex IsIt();

    [GeneratedRegex(
        @" (where|which \w+|what (country|city|town|place|culture|region)) .*(made|painted|created|drawn|produced|"
        + @"woven|from|"
        + @"come|originate|carved|printed) | (culture|country|place) of origin | what culture ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Made();

    [GeneratedRegex(@"^(place|place_.*|.*origin|country|city|culture|region|made_in|geography|.*place_made|made_at)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Column();
}
