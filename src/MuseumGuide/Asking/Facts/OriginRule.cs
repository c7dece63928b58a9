using System.Text.RegularExpressions;
using MuseumGuide.Asking.Reading;
using MuseumGuide.Asking.Topics;

namespace MuseumGuide.Asking.Facts;

/// <summary>Where it was made.</summary>
internal sealed partial class OriginRule() : FactRule(Topic.Origin)
{
    protected override IReadOnlySet<AnswerShape> Shapes { get; } = new HashSet<AnswerShape>
    {
        AnswerShape.Place, AnswerShape.Thing, AnswerShape.Fragment, AnswerShape.YesOrNo,
    };

    protected override bool HoldsForParts => true;

    protected override Fact? Find(Inquiry inquiry)
    {
        if (inquiry.Knowledge.FindColumn(Columns()) is { } field)
            return new Fact(field, $"The {Phrases.Header(field.Name)} is recorded as {Phrases.Quote(field.Value)}.");
        // A nationality is no town.
        return inquiry.Knowledge.FindColumn(Makers()) is { } maker && !Town().IsMatch(inquiry.Question.Plain)
            ? new Fact(maker, $"No place is recorded; of its making the record says: {maker.Value.TrimEnd('.')}.")
            : null;
    }

    protected override string Missing(Inquiry inquiry) => "The record does not say where it was made.";

    [GeneratedRegex(" (city|town|village|room|studio|workshop) ", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Town();

    [GeneratedRegex("nationality$", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Makers();

    [GeneratedRegex("^(place|place_.*|.*origin|country|city|culture|region|made_in|geography|.*place_made|made_at)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Columns();
}
