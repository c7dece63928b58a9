using MuseumGuide.Describing.Linting;
using MuseumGuide.Importing;

namespace MuseumGuide.Tests.Importing;

public sealed class ImportReportTests : IDisposable
{
    private static readonly ImportReport Report = new()
    {
        Source = "/collection",
        StartedAt = new DateTimeOffset(2026, 5, 1, 9, 0, 0, TimeSpan.Zero),
        Elapsed = TimeSpan.FromMilliseconds(1234.56),
        Added = 3,
        Generation = 7,
        Refused = [new(2, "=1+1", "The image 'ä, b.jpg' was not found."), new(5, null, "The row has no id.")],
    };

    private static readonly LintFinding Finding = new(
        "person", LintSeverity.Warning, "alt_text", "We see =a dog.", "We", "Write in the third person.");

    private readonly CollectionFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task WriteAsync_writes_one_line_for_each_refused_row_that_a_spreadsheet_runs_no_formula_of()
    {
        var writer = new ImportReportWriter(Path.Combine(_folder.Outside, "imports"));

        var file = await writer.WriteAsync(Report, TestContext.Current.CancellationToken);

        Assert.Equal(Path.Combine(_folder.Outside, "imports", "2026-05-01T09-00-00.000Z.csv"), file);
        var lines = await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken);
        Assert.Equal(
            ["line,id,reason", "2,\"'=1+1\",\"The image 'ä, b.jpg' was not found.\"", "5,,The row has no id."], lines);
    }

    [Fact]
    public async Task WriteAsync_lists_the_findings_on_texts_in_a_file_beside()
    {
        var writer = new ImportReportWriter(_folder.Outside);

        var file = await writer.WriteAsync(
            Report with { Linted = [new(3, "=a", [Finding])] }, TestContext.Current.CancellationToken);

        var lines = await File.ReadAllLinesAsync(
            Path.ChangeExtension(file, ".texts.csv"), TestContext.Current.CancellationToken);
        Assert.Equal(
            [
                "line,id,field,rule,severity,excerpt,advice,sentence",
                "3,\"'=a\",alt_text,person,warning,We,Write in the third person.,We see =a dog.",
            ],
            lines);
    }

    [Fact]
    public async Task WriteAsync_lists_the_refused_rows_of_tours_in_a_file_beside()
    {
        var writer = new ImportReportWriter(_folder.Outside);

        var file = await writer.WriteAsync(
            Report with { RefusedTourRows = [new(4, "light", "There is no work 'x'.")] },
            TestContext.Current.CancellationToken);

        var lines = await File.ReadAllLinesAsync(
            Path.ChangeExtension(file, ".tours.csv"), TestContext.Current.CancellationToken);
        Assert.Equal(["line,id,reason", "4,light,There is no work 'x'."], lines);
    }

    [Fact]
    public async Task WriteAsync_never_overwrites_an_earlier_report()
    {
        var writer = new ImportReportWriter(_folder.Outside);
        var first = await writer.WriteAsync(Report, TestContext.Current.CancellationToken);

        var second = await writer.WriteAsync(Report, TestContext.Current.CancellationToken);

        Assert.NotEqual(first, second);
        Assert.True(File.Exists(first));
    }

    [Fact]
    public void Serialize_writes_snake_case()
    {
        var json = ImportReportJson.Serialize(
            Report with { Refused = [Report.Refused[1]], Linted = [new(3, "a", [Finding])] }, "imports/x.csv");

        Assert.Equal(
            """
            {
              "source": "/collection",
              "started_at": "2026-05-01T09:00:00Z",
              "elapsed_ms": 1234.6,
              "added": 3,
              "updated": 0,
              "unchanged": 0,
              "removed": 0,
              "removal_held": false,
              "generation": 7,
              "works_with_findings": 1,
              "refused": [
                {
                  "line": 5,
                  "id": null,
                  "reason": "The row has no id."
                }
              ],
              "tours": null,
              "refused_tour_rows": [],
              "report_file": "imports/x.csv"
            }
            """,
            json);
    }
}
