using System.Text.RegularExpressions;

namespace MuseumGuide.Describing.Linting.Rules;

/// <summary>Third person: the description speaks of the work, not of who speaks or listens.</summary>
internal sealed partial class PersonRule : ILintRule
{
    public string Name => "person";

    public IEnumerable<LintFinding> Check(LintText text) => PatternRule.Find(
        this, text, Persons(), LintSeverity.Warning,
        word => $"Write in the third person, without “{word}”.");

    // "I" is also a numeral and an initial, "us" in capitals a country, "mine" a pit.
    [GeneratedRegex(
        @"(?<![\w.’'-])(?:[Ww]e|[Yy]ou|[Oo]ur|[Yy]our|ours|yours|me|my|My|us"
        + @"|I(?=\s+[a-z’'])(?<!\b[A-Z][a-z]+\s+I))(?![\w-]|\.[A-Z])",
        RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Persons();
}
