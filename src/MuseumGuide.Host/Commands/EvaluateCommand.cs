using System.CommandLine;
using MuseumGuide.Evaluation;
using MuseumGuide.Host.Settings;
using MuseumGuide.Importing;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Host.Commands;

/// <summary><c>museum-guide evaluate</c>.</summary>
internal static class EvaluateCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<DirectoryInfo>("folder")
        {
            Description = "A folder with queries.csv and its photos.",
        };
        var collection = new Option<DirectoryInfo[]>("--collection")
        {
            Description = "Measures on this collection folder instead of the catalog; may be given several times.",
            AllowMultipleArgumentsPerToken = true,
        };
        var pictures = new Option<DirectoryInfo?>("--pictures") { Description = "Writes the charts into this folder." };
        var json = CommandOptions.Json();
        var command = new Command(
            "evaluate",
            """
            Measures recognition on labelled photos, one at a time and without the cache.

            Each photo of a known work is judged a second time as if the collection lacked that work and its twins:
            whatever is then named is a false accept.

            Examples:
              museum-guide evaluate ./photos
              museum-guide evaluate ./photos --collection ./collection --json --pictures ./charts
            """)
        {
            folder, collection, pictures, json,
        };
        command.SetAction((parsed, token) => RunAsync(
            parsed.GetRequiredValue(folder), parsed.GetValue(collection) ?? [], parsed.GetValue(pictures),
            parsed.GetValue(json), terminal, token));
        return command;
    }

    private static async Task<int> RunAsync(
        DirectoryInfo folder, DirectoryInfo[] collections, DirectoryInfo? pictures, bool asJson, Terminal terminal,
        CancellationToken cancellationToken)
    {
        var photos = EvaluationFolder.Read(folder.FullName).Photos;
        var settings = terminal.ReadSettings();
        settings.Recognition.EnableCache = false;
        // Measured is what is free.
        settings.Models.ApiKey = null;
        var temporary = collections.Length == 0 ? null : Directory.CreateTempSubdirectory("museum-guide-evaluate-");
        try
        {
            if (temporary is not null)
                (settings.Storage.DataDirectory, settings.Storage.DatabaseUrl) = (temporary.FullName, null);
            var report = await EvaluateAsync(photos, collections, settings, asJson, terminal, cancellationToken);
            if (pictures is not null) await DrawAsync(report, pictures, cancellationToken);
            if (asJson) await terminal.Out.WriteLineAsync(report.ToJson());
            else EvaluationTable.Write(report, terminal.Console);
            return ExitCode.Done;
        }
        finally
        {
            temporary?.Delete(recursive: true);
        }
    }

    private static async Task<EvaluationReport> EvaluateAsync(
        IReadOnlyList<LabelledPhoto> photos, DirectoryInfo[] collections, GuideSettings settings, bool asJson,
        Terminal terminal, CancellationToken cancellationToken)
    {
        await using var tools = Toolbox.Open(settings, terminal);
        foreach (var collection in collections)
        {
            var importer = tools.GetRequiredService<CollectionImporter>();
            var imported = await ProgressLines.ShowAsync(terminal, asJson, progress =>
                importer.ImportAsync(collection.FullName, new ImportOptions(), progress, cancellationToken));
            if (imported.Refused.Count > 0)
                await terminal.Error.WriteLineAsync($"{imported.Refused.Count} rows of {collection} were refused.");
        }

        await tools.LoadIndexAsync(cancellationToken);
        var twins = await tools.GetRequiredService<IReferenceStore>().ReadTwinsAsync(cancellationToken);
        var run = ActivatorUtilities.CreateInstance<EvaluationRun>(tools, twins);
        return EvaluationReport.Of(await run.JudgeAsync(photos, terminal.Error, cancellationToken), twins);
    }

    private static async Task DrawAsync(
        EvaluationReport report, DirectoryInfo folder, CancellationToken cancellationToken)
    {
        folder.Create();
        foreach (var (name, svg) in new[]
        {
            ("reliability.svg", ReliabilityDiagram.Draw(report.Calibration)),
            ("reliability-leave-one-out.svg", ReliabilityDiagram.Draw(report.CalibrationWithLeaveOneOut)),
            ("precision-coverage.svg", PrecisionCoverageChart.Draw(report.PrecisionCoverage)),
        })
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, name), svg, cancellationToken);
        }
    }
}
