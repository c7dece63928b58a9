using System.Text.RegularExpressions;

namespace MuseumGuide.Describing.Linting.Rules;

/// <summary>Present tense for what is seen.</summary>
internal sealed partial class TenseRule : ILintRule
{
    public string Name => "tense";

    public IEnumerable<LintFinding> Check(LintText text) => PatternRule.Find(
        this, text, Past(), LintSeverity.Warning,
        word => $"Tell what is seen in the present tense, not with “{word}”.", seenOnly: true);

    // Only forms that are nothing but past: "painted" and "held" may be participles.
    [GeneratedRegex(
        @"\b(was|were|had|stood|sat|wore|looked|seemed|ran|rode)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Past();
}
