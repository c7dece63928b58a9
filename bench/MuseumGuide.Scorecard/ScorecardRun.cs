using System.Diagnostics;
using MuseumGuide.Measuring.Timing;
using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Rows;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard;

/// <summary>Runs the rows one after the other, prints each and writes the document.</summary>
internal static class ScorecardRun
{
    private static readonly TimeSpan LongestRow = TimeSpan.FromMinutes(14);

    /// <returns>0 when all that ran passed, 1 otherwise, 2 where a chosen row does not exist.</returns>
    public static async Task<int> RunAsync(ScorecardOptions options, CancellationToken cancellationToken)
    {
        var unknown = options.Only.Except(
            AllRows.InOrder.Select(row => row.Facts.Id), StringComparer.OrdinalIgnoreCase);
        if (unknown.Any())
        {
            var known = string.Join(", ", AllRows.InOrder.Select(row => row.Facts.Id));
            Console.Error.WriteLine($"There is no row {string.Join(", ", unknown)}; there are {known}.");
            return 2;
        }

        var facts = new RunFacts(
            DateTimeOffset.UtcNow, options.Commit, options.Seed, options.Mode, Machine.Describe("before"));
        Console.WriteLine(facts.Machine);
        await using var stage = await Stage.PrepareAsync(options, cancellationToken);
        var started = Stopwatch.GetTimestamp();
        var outcomes = new List<RowOutcome>();
        foreach (var row in AllRows.InOrder.Where(row => IsWanted(row, options)))
        {
            var outcome = await RunAsync(row, stage, cancellationToken);
            outcomes.Add(outcome);
            Console.WriteLine(outcome.Line);
        }

        facts = facts with { Took = Stopwatch.GetElapsedTime(started) };
        Console.WriteLine(ScorecardDocument.SumUp(facts, outcomes));
        if (options.WritesDocument)
        {
            var path = Path.Combine(options.Repository, "docs", "scorecard.md");
            var document = options.Amends
                ? ScorecardDocument.Amend(await File.ReadAllTextAsync(path, cancellationToken), facts, outcomes)
                : ScorecardDocument.Write(facts, outcomes);
            await File.WriteAllTextAsync(path, document, cancellationToken);
        }

        return outcomes.All(outcome => outcome.Passed) ? 0 : 1;
    }

    private static bool IsWanted(IRow row, ScorecardOptions options) =>
        options.Only.Count > 0
            ? options.Only.Contains(row.Facts.Id, StringComparer.OrdinalIgnoreCase)
            : options.IsFull || row.Facts.IsQuick;

    // A row that breaks is a row that failed; the rest goes on.
    private static async Task<RowOutcome> RunAsync(IRow row, Stage stage, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(LongestRow);
        var started = Stopwatch.GetTimestamp();
        Finding finding;
        try
        {
            finding = await row.RunAsync(stage, limit.Token);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            finding = Finding.NotRun(e is CannotRunException ? e.Message : $"{e.GetType().Name}: {e.Message}");
        }
        finally
        {
            await stage.ClearAsync();
        }

        return finding.ToOutcome(row.Facts, Stopwatch.GetElapsedTime(started));
    }
}
