using System.Globalization;
using CsvHelper;

namespace MuseumGuide.Importing;

/// <summary>Keeps the refused rows of every import as a CSV file that staff can open in a spreadsheet.</summary>
/// <param name="directory">The folder for the files; made when the first is written.</param>
public sealed class ImportReportWriter(string directory)
{
    /// <summary>Writes <c>&lt;time&gt;.csv</c>: a header, then one line for each refused row; and beside it, where
    /// there are such, <c>&lt;time&gt;.tours.csv</c> with the refused rows of the tours and
    /// <c>&lt;time&gt;.texts.csv</c> with one line for each finding on texts.</summary>
    /// <returns>The path of the file with the refused rows.</returns>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public async Task<string> WriteAsync(ImportReport report, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(directory);
        await using var file = CreateFile(report.StartedAt);
        await WriteRefusedAsync(file, report.Refused, cancellationToken);
        if (report.RefusedTourRows.Count > 0)
        {
            await using var tours = CreateBeside(file, ".tours.csv");
            await WriteRefusedAsync(tours, report.RefusedTourRows, cancellationToken);
        }

        if (report.Linted.Count == 0) return file.Name;

        await using var texts = CreateBeside(file, ".texts.csv");
        await WriteTableAsync(
            texts,
            [
                ["line", "id", "field", "rule", "severity", "excerpt", "advice", "sentence"],
                .. from work in report.Linted
                   from finding in work.Findings
                   select (string[])
                   [
                       Number(work.Line), work.Id, finding.Field, finding.Rule,
                       finding.Severity.ToString().ToLowerInvariant(), finding.Excerpt, finding.Advice,
                       finding.Sentence,
                   ],
            ],
            cancellationToken);
        return file.Name;
    }

    private static FileStream CreateBeside(FileStream file, string extension) =>
        new(Path.ChangeExtension(file.Name, extension), FileMode.Create, FileAccess.Write);

    private static Task WriteRefusedAsync(
        FileStream file, IReadOnlyList<RefusedRow> refused, CancellationToken cancellationToken) => WriteTableAsync(
        file,
        [
            ["line", "id", "reason"],
            .. refused.Select(row => (string[])[Number(row.Line), row.Id ?? "", row.Reason]),
        ],
        cancellationToken);

    private static async Task WriteTableAsync(
        FileStream file, IReadOnlyList<string[]> rows, CancellationToken cancellationToken)
    {
        // Ids come from the museum's file: one that starts like a formula must not run when staff open the report.
        var options = new CsvWriterOptions { WriteByteOrderMark = true, Injection = CsvInjection.Escape };
        await using var writer = CsvWriter.Create(file, options, leaveOpen: true);
        foreach (var row in rows) await writer.WriteRecordAsync(row, cancellationToken);
        await writer.FlushAsync(cancellationToken);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private FileStream CreateFile(DateTimeOffset startedAt)
    {
        var stem = startedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH-mm-ss.fff'Z'", CultureInfo.InvariantCulture);
        for (var attempt = 1; ; attempt++)
        {
            var name = attempt == 1 ? $"{stem}.csv" : $"{stem}-{attempt.ToString(CultureInfo.InvariantCulture)}.csv";
            var path = Path.Combine(directory, name);
            if (!File.Exists(path)) return new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        }
    }
}
