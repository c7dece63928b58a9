using System.Text.RegularExpressions;

namespace MuseumGuide.Asking.Facts;

/// <summary>What number the museum keeps it under.</summary>
internal sealed partial class NumberRule : FactRule
{
    protected override IReadOnlySet<string> Vocabulary { get; } = Vocabularies.Stems(
        "accession inventory number object catalog museum register registration identification code id reference ref no mark "
        + "archive database store storage keep books system give under use quote collection official assign track shelf");

    protected override bool Asks(Inquiry inquiry) => Number().IsMatch(inquiry.Question.Plain);

    protected override Leeway LeewayOf(Inquiry inquiry) => Leeway.Any;

    protected override Fact? Find(Inquiry inquiry) => inquiry.Knowledge.Find("accession_number") is { } number
        ? new Fact(number, $"Its accession number is {number.Value}.")
        : null;

    protected override string Missing(Inquiry inquiry) => "The record gives no accession number.";

    [GeneratedRegex(
        @" (accession|inventory|object|catalog|catalogue|museum|registration|identification|reference|ref|register|shelf) "
        + @"(number|no|code|id|mark) | (number|code|id) .*(catalog|inventory|inventories|register|database|archives?|files|"
        + @"collection|books|system|museum (use|uses|have|has|give|gives|keep|keeps)|(kept|filed|listed|registered|"
        + @"stored|cataloged) (under|with|by)) | (kept|filed|listed|registered|cataloged|stored) under (what|which) |"
        + @" (accession|inventory) ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();
}
