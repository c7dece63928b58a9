using System.Globalization;
using System.Text;

namespace MuseumGuide.Scorecard.Results;

/// <summary>Writes a run down as Markdown.</summary>
public static class ScorecardDocument
{
    private const string Pass = "| pass |";
    private const string Fail = "| **fail** |";

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
        foreach (var outcome in outcomes) text.AppendLine(RowOf(outcome, outcome.Condition));
        return text.ToString();
    }

    /// <summary>A document with some of its rows run again, each of which tells when and at which commit.</summary>
    /// <param name="document">As <see cref="Write"/> made it.</param>
    public static string Amend(string document, RunFacts facts, IReadOnlyList<RowOutcome> outcomes)
    {
        var lines = document.TrimEnd('\n').Split('\n').ToList();
        var again = string.Create(
            CultureInfo.InvariantCulture,
            $"run again on {facts.Date:yyyy-MM-dd HH:mm} UTC, `{facts.Mode}`, commit `{facts.Commit}`");
        foreach (var outcome in outcomes)
        {
            var row = RowOf(outcome, outcome.Condition.Length == 0 ? again : $"{outcome.Condition}; {again}");
            var at = lines.FindIndex(line => line.StartsWith($"| {outcome.Facts.Id} |", StringComparison.Ordinal));
            if (at < 0) lines.Add(row);
            else lines[at] = row;
        }

        var (passed, failed) = (lines.Count(line => line.EndsWith(Pass, StringComparison.Ordinal)),
            lines.Count(line => line.EndsWith(Fail, StringComparison.Ordinal)));
        var total = lines.FindIndex(line => line.Contains(" rows passed, in ", StringComparison.Ordinal));
        lines[total] = string.Create(CultureInfo.InvariantCulture, $"{passed} of {passed + failed} rows passed")
            + lines[total][lines[total].IndexOf(", in ", StringComparison.Ordinal)..];
        return string.Join('\n', lines) + "\n";
    }

    /// <summary>How many rows passed, and how long it took.</summary>
    public static string SumUp(RunFacts facts, IReadOnlyList<RowOutcome> outcomes) => string.Create(
        CultureInfo.InvariantCulture,
        $"{outcomes.Count(o => o.Passed)} of {outcomes.Count} rows passed, in {facts.Took.TotalMinutes:0.0} minutes.");

    private static string RowOf(RowOutcome outcome, string condition)
    {
        string[] cells =
            [outcome.Facts.Id, outcome.Facts.Title, outcome.Facts.Criterion, outcome.Figures, condition];
        return $"| {string.Join(" | ", cells.Select(Escape))} {(outcome.Passed ? Pass : Fail)}";
    }

    private static string Escape(string cell) =>
        cell.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal);
}
