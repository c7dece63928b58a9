using System.Globalization;
using System.Text;

namespace MuseumGuide.Scorecard.Results;

/// <summary>Writes a run down as Markdown.</summary>
public static class ScorecardDocument
{
    /// <summary>The whole document.</summary>
    public static string Write(RunFacts facts, IReadOnlyList<RowOutcome> outcomes)
    {
        var text = new StringBuilder();
        text.AppendLine("# Scorecard").AppendLine();
        text.AppendLine(
            "Written by `ops/scorecard`, which runs the published guide on one machine, the load generator beside it. "
            + "A row that could not be run says why and counts as failed.").AppendLine();
        text.AppendLine(CultureInfo.InvariantCulture,
            $"Run of {facts.Date:yyyy-MM-dd HH:mm} UTC, `{facts.Mode}`, commit `{facts.Commit}`, seed {facts.Seed}.");
        text.AppendLine(facts.Machine).AppendLine();
        text.AppendLine(SumUp(facts, outcomes)).AppendLine();
        text.AppendLine("| Row | What is done | Must be | Observed | Under | |");
        text.AppendLine("| --- | --- | --- | --- | --- | --- |");
        foreach (var outcome in outcomes)
        {
            string[] cells =
            [
                outcome.Facts.Id, outcome.Facts.Title, outcome.Facts.Criterion, outcome.Figures, outcome.Condition,
                outcome.Passed ? "pass" : "**fail**",
            ];
            text.AppendLine(CultureInfo.InvariantCulture, $"| {string.Join(" | ", cells.Select(Escape))} |");
        }

        return text.ToString();
    }

    /// <summary>How many rows passed, and how long it took.</summary>
    public static string SumUp(RunFacts facts, IReadOnlyList<RowOutcome> outcomes) => string.Create(
        CultureInfo.InvariantCulture,
        $"{outcomes.Count(o => o.Passed)} of {outcomes.Count} rows passed, in {facts.Took.TotalMinutes:0.0} minutes.");

    private static string Escape(string cell) =>
        cell.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal);
}
