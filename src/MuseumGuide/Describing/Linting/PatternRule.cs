using System.Text.RegularExpressions;

namespace MuseumGuide.Describing.Linting;

/// <summary>Finds words by a pattern, outside quotations.</summary>
internal static class PatternRule
{
    /// <param name="advise">What to do about the words found.</param>
    public static IEnumerable<LintFinding> Find(
        ILintRule rule, LintText text, Regex pattern, LintSeverity severity, Func<string, string> advise,
        bool seenOnly = false) =>
        from sentence in text.Sentences
        where sentence.IsSeen || !seenOnly
        from match in pattern.Matches(sentence.Unquoted)
        select new LintFinding(
            rule.Name, severity, text.Field, sentence.Text, match.Value.Trim(), advise(match.Value.Trim()));
}
