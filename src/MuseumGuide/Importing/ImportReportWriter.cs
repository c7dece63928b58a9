using System.Globalization;
using CsvHelper;

namespace MuseumGuide.Importing;

/// <summary>Keeps the refused rows of every import as a CSV file that staff can open in a spreadsheet.</summary>
/// <param name="directory">The folder for the files; made when the first is written.</param>
public sealed class ImportReportWriter(string directory)
{
    /// <summary>Writes <c>&lt;time&gt;.csv</c>: a header, then one line for each refused row.</summary>
    /// <returns>The file's path.</returns>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public async Task<string> WriteAsync(ImportReport report, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(directory);
        await using var file = CreateFile(report.StartedAt);

        // Ids come from the museum's file: one that starts like a formula must not run when staff open the report.
        var options = new CsvWriterOptions { WriteByteOrderMark = true, Injection = CsvInjection.Escape };
        await using var writer = CsvWriter.Create(file, options, leaveOpen: true);
        await writer.WriteRecordAsync(["line", "id", "reason"], cancellationToken);
        foreach (var row in report.Refused)
        {
            string[] fields = [row.Line.ToString(CultureInfo.InvariantCulture), row.Id ?? "", row.Reason];
            await writer.WriteRecordAsync(fields, cancellationToken);
        }

        await writer.FlushAsync(cancellationToken);
        return file.Name;
    }

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
