using System.Diagnostics;
using MuseumGuide.Scorecard.Asking;
using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard.Rows.Keeping;

/// <summary>N5: what wakes somebody up.</summary>
internal sealed class Alerts : IRow
{
    // The runtime's own names, such as dotnet_assembly_count, are not to promtool's liking.
    private const string Own = "museum_guide_";

    public RowFacts Facts { get; } = new(
        "N5", "promtool checks the rules, tests them with bursts of errors, and checks our names in a live scrape",
        "all pass", IsQuick: true);

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        var folder = Path.Combine(stage.Repository, "deploy", "prometheus");
        if (!Directory.Exists(folder)) throw new CannotRunException("deploy/prometheus is missing");
        string[] rules = [.. Directory.EnumerateFiles(folder, "*.rules.yml")];
        string[] tests = [.. Directory.EnumerateFiles(Path.Combine(folder, "tests"), "*.yml")];
        var check = await Tool.RunAsync("promtool", ["check", "rules", .. rules], cancellationToken);
        var test = await Tool.RunAsync("promtool", ["test", "rules", .. tests], cancellationToken);

        var server = await stage.StartAsync(stage.CopyOf(stage.Gallery), cancellationToken);
        await server.Client.IdentifyAsync(stage.Photos.One, cancellationToken);
        var scrape = await server.Client.FetchAsync("/metrics", cancellationToken);
        var lint = await LintAsync(scrape.Text, cancellationToken);
        return new Finding()
            .That("rules", rules.Length > 0 && check.ExitCode == 0, Short(check))
            .That("tests of the rules", tests.Length > 0 && test.ExitCode == 0, Short(test))
            .That($"scrape of {scrape.Text.Split('\n').Length} lines", scrape.IsAnswer
                && !lint.Errors.Contains(Own, StringComparison.Ordinal)
                && !lint.Output.Contains(Own, StringComparison.Ordinal), Short(lint))
            .Under($"{rules.Length} files of rules, {tests.Length} of tests");
    }

    private static async Task<Tool> LintAsync(string metrics, CancellationToken cancellationToken)
    {
        using var process = Process.Start(new ProcessStartInfo("promtool", ["check", "metrics"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        await process.StandardInput.WriteAsync(metrics.AsMemory(), cancellationToken);
        process.StandardInput.Close();
        return await Tool.EndAsync(process, cancellationToken);
    }

    private static string Short(Tool run)
    {
        var text = (run.Errors + run.Output).ReplaceLineEndings(" ").Trim();
        return text.Length > 300 ? text[..300] : text;
    }
}
