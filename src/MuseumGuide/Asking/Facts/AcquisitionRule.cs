using System.Text.RegularExpressions;
using MuseumGuide.Asking.Passages;
using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Facts;

/// <summary>Who owns it, who gave it, how and when it came to the museum.</summary>
internal sealed partial class AcquisitionRule : FactRule
{
    private static readonly string[] HowItCame =
        ["acquisition", "acquisition_method", "acquired", "donor", "credit_line", "owner", "provenance"];

    private static readonly string[] BeforeIt = ["provenance", "previous_owner", "former_owner", "ownership_history"];

    protected override IReadOnlySet<string> Vocabulary { get; } = Vocabularies.Stems("""
        own give donate acquire buy museum collection come enter credit line property present belong bequest loan lend
        get receive provenance pay fund hold hand now today commission part year date previous former first before
        hand join obtain long yours borrow permanent original since money order ready left sponsor patron leave way source there
        person people family collector arrive end find get hold benefactor somebody someone ownership
        """);

    protected override bool Asks(Inquiry inquiry) =>
        !Visitor().IsMatch(inquiry.Question.Plain)
        && inquiry.Question.Shape is not (AnswerShape.Reason or AnswerShape.Count or AnswerShape.Measure)
        && (Owning().IsMatch(inquiry.Question.Plain) || Coming().IsMatch(inquiry.Question.Plain));

    protected override Leeway LeewayOf(Inquiry inquiry) => inquiry.Question.Says("credit")
        ? Leeway.Any
        : ToMuseum().IsMatch(inquiry.Question.Plain) ? Leeway.Named : Leeway.Strict;

    protected override Fact? Find(Inquiry inquiry)
    {
        var question = inquiry.Question;
        if (Before().IsMatch(question.Plain)) return First(inquiry, BeforeIt, _ => true);
        return question.Shape switch
        {
            AnswerShape.Time => First(inquiry, ["acquisition_date", "acquired", .. HowItCame], HasYear),
            AnswerShape.Person when Giving().IsMatch(question.Plain) => First(inquiry, HowItCame, NamesGiver),
            _ => First(inquiry, HowItCame, _ => true),
        };
    }

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

    private static bool HasYear(string value) => Year().IsMatch(value);

    private static bool NamesGiver(string value) => GiverWords().IsMatch(value);

    [GeneratedRegex(@" (museum|collection|you|here) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ToMuseum();

    [GeneratedRegex(" (can|could|may) (i|we|you) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Visitor();

    [GeneratedRegex(@" (whose .* before|(is|been|was) (it |this )?(in|at|here|part of) (the|this|your) (museum|"
        + @"collection)|owns?|owned|owners?|belongs?|belonged|property|provenance|credit( line)?|yours|ownership|borrowed|on loan|proprietor) | (how long|since when) (has|have|is|did|do) .*(here|had|have|"
        + @"owned|museum|collection) ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Owning();

    [GeneratedRegex(
        @" (gave|given|give|gift|donated?|donor|donation|bequest|bequeathed|acquired?|acquisition|purchased?|bought|"
        + @"buy|"
        + @"loan|lent|presented|paid for|funded|sponsored|benefactor|left (it|this) to|ordered?|commissioned?) | (come|came|comes|get|got|enter|entered|end up|join|"
        + @"joined|arrive|"
        + @"arrived)( here| to (you|us|be here)| (in|to|into|at|up in)? ?"
        + @"((the|this|your) )?(museum|collection|here)) | (museum|collection|you|they|we) (get|got|acquire|obtain|receive|"
        + @"buy|come by) | get (hold of )?(this|it|that|the) | get their hands on ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Coming();

    [GeneratedRegex(@" (gave|given|give|donated?|donor|gift|presented|bequeathed|"
        + @"lent) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Giving();

    [GeneratedRegex(@" (before|previous|previously|former|formerly|first|original|originally|earlier) ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Before();

    [GeneratedRegex(@"\b(gift|given|bequest|bequeathed|donat\w+|presented|lent|loan|from|donor)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex GiverWords();

    [GeneratedRegex(@"\b\d{4}\b", RegexOptions.None, 1000)]
    private static partial Regex Year();
}
