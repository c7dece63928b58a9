using System.Globalization;
using MuseumGuide.Evaluation;
using Spectre.Console;

namespace MuseumGuide.Host.Commands;

/// <summary>Prints an evaluation for people.</summary>
internal static class EvaluationTable
{
    public static void Write(EvaluationReport report, IAnsiConsole console)
    {
        console.Write(Groups(report));
        console.Write(Tiers(report));
        console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Calibration error {Share(report.Calibration.ErrorEqualMass)}, with leave-one-out "
            + $"{Share(report.CalibrationWithLeaveOneOut.ErrorEqualMass)}. Intervals hold 95 % of "
            + $"{report.BootstrapResamples} bootstrap resamples of the photos."));
        console.WriteLine($"{report.Mistakes.Count} photos were not answered as labelled; --json lists them.");
    }

    private static Table Groups(EvaluationReport report)
    {
        var table = new Table().AddColumns(
            "Set", "Photos", "Recall@1", "Works", "MAP@1", "MAP@5", "Coverage", "Wrong", "False accept",
            "Leave-one-out", "GAP");
        foreach (var group in report.Sets.Append(report.Overall))
        {
            table.AddRow(
                group.Name, group.Photos.ToString(CultureInfo.InvariantCulture), Interval(group.RecallAt1),
                Interval(group.WorkRecall), Share(group.MapAt1.Value), Share(group.MapAt5.Value),
                Share(group.Coverage.Value), Interval(group.WrongName), Interval(group.FalseAccept),
                Interval(group.LeaveOneOutFalseAccept), Interval(group.Gap));
        }

        return table;
    }

    private static Table Tiers(EvaluationReport report)
    {
        var table = new Table().AddColumns("Tier", "Asked", "Settled", "Share", "p50 ms", "p95 ms", "p99 ms");
        foreach (var tier in report.Tiers)
        {
            table.AddRow(
                tier.Tier, tier.Asked.ToString(CultureInfo.InvariantCulture),
                tier.Settled.ToString(CultureInfo.InvariantCulture), Share(tier.Share), Time(tier.P50Ms),
                Time(tier.P95Ms), Time(tier.P99Ms));
        }

        return table;
    }

    private static string Interval(Estimate estimate) => estimate.Value is null
        ? "–"
        : $"{Share(estimate.Value)} ({Share(estimate.Low)}–{Share(estimate.High)})";

    private static string Share(double? value) => value?.ToString("0.000", CultureInfo.InvariantCulture) ?? "–";

    private static string Time(double? value) => value?.ToString("0.0", CultureInfo.InvariantCulture) ?? "–";
}
