using System.Text.RegularExpressions;

namespace MuseumGuide.Describing.Linting.Rules;

/// <summary>A color is never the only thing that a thing is called by: it tells blind visitors nothing.</summary>
internal sealed partial class ColorReferenceRule : ILintRule
{
    public string Name => "color-only";

    public IEnumerable<LintFinding> Check(LintText text) => PatternRule.Find(
        this, text, Ones(), LintSeverity.Warning, words => $"Say what “{words}” is, beside its color.");

    [GeneratedRegex(
        @"\b(the|a|an|this|that|these|those|another|each) ((dark|light|pale|bright|deep)(er|est)? )?"
        + "(black|white|gr[ae]y|red|orange|yellow|green|blue|purple|violet|pink|brown|golden|silver) "
        + @"ones?\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Ones();
}
