using System.CommandLine;
using System.Globalization;
using MuseumGuide.Catalog;
using MuseumGuide.Describing.Linting;
using MuseumGuide.Importing;
using MuseumGuide.Recognition.Retrieval;
using Spectre.Console;

namespace MuseumGuide.Host.Commands;

/// <summary><c>museum-guide lint</c>.</summary>
internal static class LintCommand
{
    private const int WorksAtOnce = 500;

    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<DirectoryInfo?>("folder")
        {
            Description = "A collection folder; the collection that is stored when left out.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var json = CommandOptions.Json();
        var command = new Command(
            "lint",
            """
            Judges the texts of a collection by the language rules for descriptions.

            It ends with 0 when nothing was found, and with 3 when something was. Nothing is changed.

            Examples:
              museum-guide lint
              museum-guide lint ./collection --json
            """)
        {
            folder, json,
        };
        command.SetAction((parsed, token) =>
            RunAsync(parsed.GetValue(folder), parsed.GetValue(json), terminal, token));
        return command;
    }

    private static async Task<int> RunAsync(
        DirectoryInfo? folder, bool asJson, Terminal terminal, CancellationToken cancellationToken)
    {
        if (folder is { Exists: false }) throw new UsageException($"There is no such folder: {folder}.");
        await using var tools = Toolbox.Open(terminal.ReadSettings(), terminal);
        var linter = tools.GetRequiredService<DescriptionLinter>();
        var works = folder is null
            ? await ReadCatalogAsync(tools, cancellationToken)
            : await Task.Run(() => ReadFolder(tools, folder.FullName, terminal), cancellationToken);

        LintReport.Finding[] findings =
        [
            .. from work in works
               from finding in linter.Lint(work)
               select LintReport.Finding.Of(work.Id, finding),
        ];
        var report = new LintReport(
            works.Count, findings.Select(f => f.ArtworkId).Distinct(StringComparer.Ordinal).Count(), findings);
        if (asJson) terminal.WriteJson(report, CommandJson.Default.LintReport);
        else Tell(report, terminal);
        return findings.Length > 0 ? ExitCode.DoneWithRefusals : ExitCode.Done;
    }

    // Words can be judged before the pictures are there.
    private static List<Artwork> ReadFolder(IServiceProvider tools, string folder, Terminal terminal)
    {
        var works = new List<Artwork>();
        foreach (var row in tools.GetRequiredService<CollectionFolderReader>().Read(folder))
        {
            switch (row)
            {
                case CollectionRow.Accepted accepted:
                    works.Add(accepted.Artwork);
                    break;
                case CollectionRow.Refused { Artwork: { } work }:
                    works.Add(work);
                    break;
                case CollectionRow.Refused refused:
                    terminal.Error.WriteLine(string.Create(
                        CultureInfo.InvariantCulture, $"Line {refused.Row.Line} is not judged: {refused.Row.Reason}"));
                    break;
            }
        }

        return works;
    }

    private static async Task<List<Artwork>> ReadCatalogAsync(
        IServiceProvider tools, CancellationToken cancellationToken)
    {
        var ids = new List<string>();
        var records = tools.GetRequiredService<IReferenceStore>().ReadBriefRecordsAsync(cancellationToken);
        await foreach (var record in records) ids.Add(record.ArtworkId);

        var catalog = tools.GetRequiredService<IArtworkCatalog>();
        var works = new List<Artwork>(ids.Count);
        foreach (var some in ids.Chunk(WorksAtOnce))
            works.AddRange((await catalog.FindAllAsync(some, cancellationToken)).Select(entry => entry.Artwork));
        return works;
    }

    private static void Tell(LintReport report, Terminal terminal)
    {
        if (report.Findings.Count > 0)
        {
            var table = new Table().AddColumns("Work", "Text", "Rule", "", "Found", "Advice");
            foreach (var finding in report.Findings)
            {
                table.AddRow(
                    new Text(finding.ArtworkId), new Text(finding.Field), new Text(finding.Rule),
                    new Text(finding.Severity), new Text(finding.Excerpt), new Text(finding.Advice));
            }

            terminal.Console.Write(table);
        }

        terminal.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Findings.Count} findings in {report.WorksWithFindings} of {report.Works} works."));
    }
}
