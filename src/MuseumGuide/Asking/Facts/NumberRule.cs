using System.Text.RegularExpressions;

namespace MuseumGuide.Asking.Facts;

/// <summary>What number the museum keeps it under.</summary>
internal sealed partial class NumberRule : FactRule
{
    protected override IReadOnlySet<string> Vocabulary { get; } = Vocabularies.Stems(
        "accession inventory number object catalog museum register registration identification code id reference");

    protected override bool Asks(Inquiry inquiry) => Number().IsMatch(inquiry.Question.Plain);

    protected override Fact? Find(Inquiry inquiry) => inquiry.Knowledge.Find("accession_number") is { } number
        ? new Fact(number, $"Its accession number is {number.Value}.")
        : null;

    protected override string Missing(Inquiry inquiry) => "The record gives no accession number.";

    [GeneratedRegex(
        @" (accession|inventory|object|catalog(ue)?|museum|registration|identification|reference) (number|no|code|id) |"
        + @" (accession|inventory) ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();
}
