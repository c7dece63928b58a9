using MuseumGuide.Describing.Linting;

namespace MuseumGuide.Host.Commands;

/// <summary>What linting a collection found.</summary>
/// <param name="Works">Works whose texts were judged.</param>
/// <param name="WorksWithFindings">Those of them with findings.</param>
/// <param name="Findings">Work by work.</param>
internal sealed record LintReport(int Works, int WorksWithFindings, IReadOnlyList<LintReport.Finding> Findings)
{
    /// <summary>A finding on one work.</summary>
    internal sealed record Finding(
        string ArtworkId, string Rule, string Severity, string Field, string Sentence, string Excerpt, string Advice)
    {
        public static Finding Of(string artworkId, LintFinding finding) => new(
            artworkId, finding.Rule, finding.Severity.ToString().ToLowerInvariant(), finding.Field, finding.Sentence,
            finding.Excerpt, finding.Advice);
    }
}
