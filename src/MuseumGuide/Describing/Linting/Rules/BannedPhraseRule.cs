using System.Text.RegularExpressions;

namespace MuseumGuide.Describing.Linting.Rules;

/// <summary>No phrases that speak of looking instead of what there is.</summary>
internal sealed partial class BannedPhraseRule : ILintRule
{
    public string Name => "banned-phrase";

    public IEnumerable<LintFinding> Check(LintText text)
    {
        foreach (var finding in PatternRule.Find(this, text, Anywhere(), LintSeverity.Warning, Advise))
            yield return finding;
        if (text.Sentences is [var first, ..] && Beginning().Match(first.Unquoted) is { Success: true } match)
        {
            yield return new LintFinding(
                Name, LintSeverity.Warning, text.Field, first.Text, match.Value, Advise(match.Value));
        }
    }

    private static string Advise(string phrase) => $"Leave out “{phrase}” and say what there is.";

    [GeneratedRegex(
        @"\b((as )?(you|we|one) (can )?sees?|can be seen|(is|are) (depicted|pictured|shown) here|this (image|"
        + @"picture|photo(graph)?) "
        + @"(shows|depicts|features|portrays)|the viewer(’s|'s)? (sees|is invited|eye is)|as (shown|seen) (here|"
        + @"above|below))\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Anywhere();

    [GeneratedRegex(
        @"^\s*(this is |an? |the )*(image|picture|photo|depiction|representation) (of|showing|depicting)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Beginning();
}
