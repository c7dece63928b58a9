using System.Text.RegularExpressions;
using MuseumGuide.Asking.Passages;
using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Facts;

/// <summary>How it is made.</summary>
internal sealed partial class TechniqueRule : FactRule
{
    private static readonly HashSet<string> Columns = new(StringComparer.OrdinalIgnoreCase)
    {
        "technique", "techniques", "method", "process", "technique_note", "manufacture", "construction",
    };

    protected override IReadOnlySet<string> Vocabulary { get; } =
        Vocabularies.Making.And(Vocabularies.Makers).And("technique method process procedure technical name craft algorithm call approach achieve apply employ idea way "
            + "mathematics math trick recipe");

    protected override bool Asks(Inquiry inquiry)
    {
        var (plain, shape) = (inquiry.Question.Plain, inquiry.Question.Shape);
        return (shape == AnswerShape.Manner && !Otherwise().IsMatch(plain) && HowMade().IsMatch(plain))
            || (shape is AnswerShape.Thing or AnswerShape.Fragment or AnswerShape.Person or AnswerShape.YesOrNo
                && !Somebody().IsMatch(plain) && Nouns().IsMatch(plain));
    }

    protected override Leeway LeewayOf(Inquiry inquiry) =>
        Nouns().IsMatch(inquiry.Question.Plain) ? Leeway.Named : Leeway.Strict;

    protected override Fact? Find(Inquiry inquiry)
    {
        var medium = inquiry.Knowledge.Find("medium");
        var technique = inquiry.Knowledge.Fields.FirstOrDefault(
            field => field.IsOther && Columns.Contains(field.Name));
        return (technique, medium) switch
        {
            (not null, not null) => new Fact(
                [technique, medium], $"{Told(technique)} Its medium is {Phrases.Quote(medium.Value)}."),
            (not null, null) => new Fact(technique, Told(technique)),
            (null, not null) => new Fact(medium, $"Its medium is recorded as {Phrases.Quote(medium.Value)}."),
            _ => null,
        };
    }

    protected override string Missing(Inquiry inquiry) => "The record does not say how it was made.";

    private static string Told(RecordField technique) => technique.IsProse
        ? Phrases.Whole(technique.Value)
        : $"Its technique is recorded as {Phrases.Quote(technique.Value)}.";

    [GeneratedRegex(
        @" how .*(made|make|paint|painted|created|create|drawn|draw|done|produced|woven|printed|executed|carved|"
        + @"built|generated|generate|rendered|computed|cast|sewn|embroidered|produce|manufactured|do|constructed)( (this|it|"
        + @"that|the|these))?( \w+){0,3} $",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HowMade();

    [GeneratedRegex(@" (sure|nobody|certain|know) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Otherwise();

    [GeneratedRegex(" (who|whose|whom) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Somebody();

    [GeneratedRegex(@" (techniques?|methods?|process|procedure|algorithm) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Nouns();
}
