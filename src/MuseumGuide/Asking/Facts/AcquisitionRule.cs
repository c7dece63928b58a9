using System.Text.RegularExpressions;
using MuseumGuide.Asking.Passages;
using MuseumGuide.Asking.Reading;
using MuseumGuide.Asking.Topics;

namespace MuseumGuide.Asking.Facts;

/// <summary>Who owns it, who gave it, how and when it came to the museum, who had it before.</summary>
internal sealed partial class AcquisitionRule() : FactRule(Topic.Acquisition, Topic.AcquiredWhen, Topic.Provenance)
{
    private static readonly string[] HowItCame =
        ["acquisition", "acquisition_method", "acquired", "donor", "credit_line", "owner", "provenance"];

    private static readonly string[] WhenItCame = ["acquisition_date", .. HowItCame];

    private static readonly string[] BeforeIt = ["provenance", "previous_owner", "former_owner", "ownership_history"];

    protected override IReadOnlySet<AnswerShape> Shapes { get; } = new HashSet<AnswerShape>
    {
        AnswerShape.Person, AnswerShape.Time, AnswerShape.Place, AnswerShape.Thing, AnswerShape.Fragment,
        AnswerShape.YesOrNo, AnswerShape.Manner, AnswerShape.Duration,
    };

    protected override bool IsOfWhole => true;

    protected override Fact? Find(Inquiry inquiry) => inquiry.LikeliestOf(
        Topic.Acquisition, Topic.AcquiredWhen, Topic.Provenance) switch
    {
        Topic.Provenance => First(inquiry, BeforeIt, _ => true),
        Topic.AcquiredWhen => First(inquiry, WhenItCame, value => Year().IsMatch(value)),
        _ when inquiry.Question.Shape == AnswerShape.Person && Giving().IsMatch(inquiry.Question.Plain) =>
            First(inquiry, HowItCame, value => Givers().IsMatch(value)),
        _ => First(inquiry, HowItCame, _ => true),
    };

    protected override string Missing(Inquiry inquiry) => inquiry.Knowledge.Find("credit_line") is { } credit
        ? $"{Phrases.NotSaid} The credit line reads {Phrases.Quote(credit.Value)}."
        : "The record does not say how it came to the museum.";

    private static Fact? First(Inquiry inquiry, string[] columns, Func<string, bool> suits)
    {
        var field = columns.Select(column => inquiry.Knowledge.Fields.FirstOrDefault(
                field => string.Equals(field.Name, column, StringComparison.OrdinalIgnoreCase)))
            .OfType<RecordField>().FirstOrDefault(field => suits(field.Value));
        return field is null ? null : new Fact(field, Tell(field));
    }

    private static string Tell(RecordField field) => field.IsProse
        ? Phrases.Whole(field.Value)
        : $"The {Phrases.Header(field.Name)} reads {Phrases.Quote(field.Value)}.";

    [GeneratedRegex(" (gave|given|give|donated?|donor|gift|presented|bequeathed|lent) ",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Giving();

    [GeneratedRegex(@"\b(gift|given|bequest|bequeathed|donat\w+|presented|lent|loan|from|donor)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Givers();

    [GeneratedRegex(@"\b\d{4}\b", RegexOptions.None, 10_000)]
    private static partial Regex Year();
}
