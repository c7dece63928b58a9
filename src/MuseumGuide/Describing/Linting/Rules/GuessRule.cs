using System.Text.RegularExpressions;

namespace MuseumGuide.Describing.Linting.Rules;

/// <summary>No guesses at who somebody is, or what they feel: only what shows.</summary>
internal sealed partial class GuessRule : ILintRule
{
    public string Name => "guess";

    public IEnumerable<LintFinding> Check(LintText text) => PatternRule.Find(
        this, text, Guesses(), LintSeverity.Warning,
        words => $"Describe what shows instead of guessing with “{words}”.", seenOnly: true);

    [GeneratedRegex(
        @"\b(((appears?|seems?|looks?)( to (be|feel))?|(is|are|feels?) (probably|perhaps|maybe|presumably|"
        + @"obviously|clearly|visibly)) "
        + "(an? |very |quite |deeply |rather )?(sad|happy|angry|joyful|anxious|afraid|frightened|melanchol(y|"
        + "ic)|lonely|bored|proud|"
        + "worried|in love|depressed|content|serene|(young |old |elderly )?(m[ae]n|wom[ae]n|girls?|boys?|male|"
        + "female)|foreign|"
        + "african|asian|european|caucasian|jewish|muslim|arab|gypsy)"
        + @"|\b(oriental|exotic)[ -](looking|features|face|wom[ae]n|m[ae]n|girl)|\b\w+-looking (m[ae]n|wom[ae]n|"
        + @"girl|boy))\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Guesses();
}
