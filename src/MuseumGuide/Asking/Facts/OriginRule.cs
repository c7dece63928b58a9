using System.Text.RegularExpressions;
using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Facts;

/// <summary>Where it was made.</summary>
internal sealed partial class OriginRule : FactRule
{
    protected override IReadOnlySet<string> Vocabulary { get; } = Vocabularies.Making.And(Vocabularies.Makers)
        .And("origin originate country city town place culture region come from village made");

    protected override bool Asks(Inquiry inquiry) =>
        inquiry.Question.Shape is AnswerShape.Place or AnswerShape.Thing
        && Made().IsMatch(inquiry.Question.Plain);

    protected override Fact? Find(Inquiry inquiry)
    {
        var field = inquiry.Knowledge.Fields.FirstOrDefault(field => field.IsOther && Column().IsMatch(field.Name));
        return field is null
            ? null
            : new Fact(field, $"The {Phrases.Header(field.Name)} is recorded as {Phrases.Quote(field.Value)}.");
    }

    protected override string Missing(Inquiry inquiry) => "The record does not say where it was made.";

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
