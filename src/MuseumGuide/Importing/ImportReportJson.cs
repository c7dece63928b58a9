using System.Text.Encodings.Web;
using System.Text.Json;

namespace MuseumGuide.Importing;

/// <summary>The report of an import as <c>--json</c> prints it.</summary>
public static class ImportReportJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes one JSON object: <c>source, started_at, elapsed_ms, added, updated, unchanged, removed,
    /// removal_held, generation, works_with_findings, refused:[{line,id,reason}], tours,
    /// refused_tour_rows:[{line,id,reason}], report_file</c>.</summary>
    /// <param name="reportFile">Where <see cref="ImportReportWriter"/> put the refused rows, or null.</param>
    public static string Serialize(ImportReport report, string? reportFile) => JsonSerializer.Serialize(
        new
        {
            report.Source,
            StartedAt = report.StartedAt.UtcDateTime,
            ElapsedMs = Math.Round(report.Elapsed.TotalMilliseconds, 1),
            report.Added,
            report.Updated,
            report.Unchanged,
            report.Removed,
            report.RemovalHeld,
            report.Generation,
            WorksWithFindings = report.Linted.Count,
            report.Refused,
            report.Tours,
            report.RefusedTourRows,
            ReportFile = reportFile,
        },
        Options);
}
