using System.Globalization;
using System.Text.RegularExpressions;

namespace MuseumGuide.Describing.Linting.Rules;

/// <summary>What a text says of the work's maker and date is what its record says.</summary>
internal sealed partial class RecordRule : ILintRule
{
    // "c. 1642" is no claim to the year.
    private const int TolerancePrinted = 1;
    private const int ToleranceAround = 10;

    public string Name => "record";

    public IEnumerable<LintFinding> Check(LintText text) => text.Sentences.SelectMany(sentence =>
        Dates(text, sentence).Concat(Makers(text, sentence)));

    private IEnumerable<LintFinding> Dates(LintText text, LintSentence sentence)
    {
        if (text.Work.Year is not { } printed) yield break;
        var years = Year().Matches(printed).Select(match => Number(match.Value)).ToList();
        if (years.Count == 0) yield break;
        var tolerance = Around().IsMatch(printed) ? ToleranceAround : TolerancePrinted;
        foreach (var claim in Dated().Matches(sentence.Unquoted).Cast<Match>())
        {
            var year = Number(claim.Groups["year"].Value);
            if (year < years.Min() - tolerance || year > years.Max() + tolerance)
            {
                yield return new LintFinding(
                    Name, LintSeverity.Warning, text.Field, sentence.Text, claim.Value,
                    $"The record dates the work {printed}; correct the one or the other.");
            }
        }
    }

    private IEnumerable<LintFinding> Makers(LintText text, LintSentence sentence)
    {
        if (text.Work.Artist is not { } artist) yield break;
        foreach (var claim in MadeBy().Matches(sentence.Unquoted).Cast<Match>())
        {
            var name = claim.Groups["name"].Value.TrimEnd('.');
            var surname = name.Split(' ')[^1];
            if (!artist.Contains(surname, StringComparison.OrdinalIgnoreCase))
            {
                yield return new LintFinding(
                    Name, LintSeverity.Warning, text.Field, sentence.Text, claim.Value.TrimEnd('.'),
                    $"The record names {artist}; correct the one or the other.");
            }
        }
    }

    private static int Number(string year) => int.Parse(year, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<!\d)1[0-9]\d\d(?!\d)|(?<!\d)20\d\d(?!\d)", RegexOptions.None, 10_000)]
    private static partial Regex Year();

    [GeneratedRegex(
        @"\b(c\.|ca\.|circa|about|around|after|before)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Around();

    // Only where the sentence is plainly about this work: other works and other people have dates as well.
    [GeneratedRegex(
        @"\b(this|the) (painting|picture|portrait|canvas|panel|print|drawing|work|sculpture|watercolou?r) (is|was) "
        + @"(painted|made|created|drawn|finished|completed|executed|dated|printed|carved) (in |around |about |from )?"
        + @"(?<year>1[0-9]\d\d|20\d\d)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Dated();

    [GeneratedRegex(
        @"\b([Tt]his|[Tt]he) (painting|picture|portrait|canvas|panel|print|drawing|work|sculpture|watercolou?r) "
        + @"(is|was) ((painted|made|created|drawn|carved|printed) )?by "
        + @"(?<name>\p{Lu}[\p{L}’'-]+( (van|de|der|von|da|di|la|le|du|\p{Lu}[\p{L}’'.-]*))*)",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex MadeBy();
}
