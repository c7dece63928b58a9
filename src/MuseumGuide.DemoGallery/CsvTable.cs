using CsvHelper;

namespace MuseumGuide.Demo;

/// <summary>Writes a table as UTF-8 CSV.</summary>
internal static class CsvTable
{
    public static async Task WriteAsync(string file, IEnumerable<string[]> rows, CancellationToken cancellationToken)
    {
        await using var stream = new FileStream(file, FileMode.Create, FileAccess.Write);
        await using var csv = CsvWriter.Create(stream, null, leaveOpen: true);
        foreach (var row in rows) await csv.WriteRecordAsync(row, cancellationToken);
    }
}
