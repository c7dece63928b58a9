using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard.Rows.Security;

/// <summary>S8: what the guide is made of.</summary>
internal sealed class SupplyChain : IRow
{
    public RowFacts Facts { get; } = new(
        "S8", "ops/supply-chain looks for vulnerable and deprecated packages and writes the SBOM", "exit code 0");

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        var script = Path.Combine(stage.Repository, "ops", "supply-chain");
        if (!File.Exists(script)) throw new CannotRunException("ops/supply-chain is missing");
        var run = await Tool.RunAsync(script, [], cancellationToken);
        var last = (run.Output + run.Errors).Split('\n', StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "";
        return new Finding().That($"exit code {run.ExitCode}", run.ExitCode == 0, last).Note(last);
    }
}
