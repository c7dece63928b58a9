using System.Text.RegularExpressions;
using MuseumGuide.Asking.Passages;

namespace MuseumGuide.Asking.Facts;

/// <summary>What is written on it, and whether it is signed.</summary>
internal sealed partial class InscriptionRule : FactRule
{
    protected override IReadOnlySet<string> Vocabulary { get; } = Vocabularies.Stems("""
        sign signature signed inscription inscribe write letter letters name initials mark marks artist painter name say
        read front
        back date autograph monogram stamp dedication corner base lower upper left right top bottom edge side text word
        hand anywhere somewhere pencil ink there below above small lettering marking marker edition line kind carry bear leave put
        """);

    protected override bool Asks(Inquiry inquiry) =>
        Written().IsMatch(inquiry.Question.Plain) && !Claim().IsMatch(inquiry.Question.Plain)
        && Column(inquiry) is not null;

    protected override Fact? Find(Inquiry inquiry) => Column(inquiry) is { } column
        ? new Fact(column, $"The record gives this {Phrases.Header(column.Name)}: {Phrases.Quote(column.Value)}.")
        : null;

    protected override string Missing(Inquiry inquiry) => "The record speaks of no inscription.";

    private static RecordField? Column(Inquiry inquiry) => inquiry.Knowledge.Fields.FirstOrDefault(
        field => field.IsOther && Columns().IsMatch(field.Name));

    [GeneratedRegex(
        @" (signed|signature|signatures|sign|stamp|stamped|lines? .*written|inscriptions?|inscribed|autograph|monogram|lettering|(letters|words?|names?|writing|text|initials|marks?) (are |"
        + @"is )?(on|in) (it|"
        + @"this|the (front|"
        + @"back|base|corner|lid|edge))|written (on|in|at|below|under|there|anywhere)|says? on|(text|writing|inscription) (say|says|read|reads)|"
        + @"any(thing)? (writing|text|words|letters|initials|marks|markings|written)) ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Written();

    [GeneratedRegex(" (right|correct|true|is it) $", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Claim();

    [GeneratedRegex("^(inscriptions?|signature|signed|marks?|signatures_and_marks|inscribed)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Columns();
}
