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
        var audit = await Tool.RunAsync(script, ["audit"], cancellationToken);
        var list = Path.GetTempFileName();
        try
        {
            var bill = await Tool.RunAsync(script, ["sbom", list], cancellationToken);
            return new Finding()
                .That($"audit ends with {audit.ExitCode}", audit.ExitCode == 0, LastLine(audit))
                .That($"bill of materials ends with {bill.ExitCode}", bill.ExitCode == 0, LastLine(bill))
                .Note(LastLine(bill));
        }
        finally
        {
            File.Delete(list);
        }
    }

    private static string LastLine(Tool run) =>
        (run.Output + run.Errors).Split('\n', StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "";
}
