using System.CommandLine;
using System.Globalization;
using MuseumGuide.Host.Downloads;
using MuseumGuide.Host.Observability.Logging;
using MuseumGuide.Host.Settings;
using MuseumGuide.Importing;
using Spectre.Console;

namespace MuseumGuide.Host.Commands;

/// <summary><c>museum-guide import</c>.</summary>
internal static class ImportCommand
{
    public static Command Create(Terminal terminal)
    {
        var source = new Argument<string>("source")
        {
            Description = "A folder with artworks.csv, its images and, if there are tours, tours.csv; or the https "
                + "address of a zip file with such a folder.",
        };
        var mirror = new Option<bool>("--mirror")
        {
            Description = "Also removes the works and tours that the folder no longer has.",
        };
        var speak = new Option<bool>("--speak")
        {
            Description = "Also speaks the changed works ahead, at every length.",
        };
        var http = new Option<bool>("--allow-http") { Description = "Also takes an http address." };
        var anyPort = new Option<bool>("--allow-any-port")
        {
            Description = "Also takes an address with another port than 80 or 443.",
        };
        var json = CommandOptions.Json();
        var command = new Command(
            "import",
            """
            Adds and updates works from a collection folder; running servers pick them up by themselves.

            It can be repeated and may be cut short at any moment: start it again and it goes on.

            Examples:
              museum-guide import ./collection
              museum-guide import ./collection --mirror --json
              museum-guide import ./collection --speak
              museum-guide import https://museum.example/collection.zip
            """)
        {
            source, mirror, speak, http, anyPort, json,
        };
        command.SetAction(async (parsed, token) =>
        {
            // Before there is a second thread, for the others take after the first.
            terminal.GiveWay();
            var download = new DownloadOptions
            {
                AllowsHttp = parsed.GetValue(http), AllowsAnyPort = parsed.GetValue(anyPort),
            };
            using var fetched = await FetchAsync(parsed.GetRequiredValue(source), download, token);
            return await RunAsync(
                new DirectoryInfo(fetched?.Folder ?? parsed.GetRequiredValue(source)), parsed.GetValue(mirror),
                parsed.GetValue(speak), parsed.GetValue(json), terminal, token);
        });
        return command;
    }

    /// <returns>Null where the source is a folder.</returns>
    private static async Task<DownloadedCollection?> FetchAsync(
        string source, DownloadOptions options, CancellationToken cancellationToken) =>
        source.Contains("://", StringComparison.Ordinal)
            ? await DownloadedCollection.FetchAsync(
                Uri.TryCreate(source, UriKind.Absolute, out var address)
                    ? address
                    : throw new UsageException("The address cannot be read."),
                new GuardedDownload(options), cancellationToken)
            : null;

    private static async Task<int> RunAsync(
        DirectoryInfo folder, bool mirror, bool speak, bool asJson, Terminal terminal,
        CancellationToken cancellationToken)
    {
        if (!folder.Exists) throw new UsageException($"There is no such folder: {folder}.");

        var settings = terminal.ReadSettings();
        await using var tools = Toolbox.Open(settings, terminal);
        var code = ExitCode.Done;
        if (!speak) code = await ImportAsync(folder, mirror, asJson, tools, settings, terminal, cancellationToken);
        else if (!await SpeechAhead.AfterAsync(
            async () => code = await ImportAsync(folder, mirror, asJson, tools, settings, terminal, cancellationToken),
            asJson, tools, terminal, cancellationToken))
            code = ExitCode.DoneWithRefusals;
        return code;
    }

    private static async Task<int> ImportAsync(
        DirectoryInfo folder, bool mirror, bool asJson, ServiceProvider tools, GuideSettings settings,
        Terminal terminal, CancellationToken cancellationToken)
    {
        var importer = tools.GetRequiredService<CollectionImporter>();
        var audit = tools.GetRequiredService<AuditLog>();
        ImportReport report;
        try
        {
            report = await ProgressLines.ShowAsync(terminal, asJson, progress => importer.ImportAsync(
                folder.FullName, new ImportOptions { Mirror = mirror }, progress, cancellationToken));
        }
        catch
        {
            audit.ImportFailed(folder.FullName);
            throw;
        }

        audit.Imported(folder.FullName, report);

        var file = await new ImportReportWriter(settings.Storage.ImportReportDirectory)
            .WriteAsync(report, cancellationToken);

        if (asJson) terminal.Out.WriteLine(ImportReportJson.Serialize(report, file));
        else Tell(report, file, terminal);
        return report.Refused.Count + report.RefusedTourRows.Count > 0 || report.RemovalHeld
            ? ExitCode.DoneWithRefusals
            : ExitCode.Done;
    }

    private static void Tell(ImportReport report, string file, Terminal terminal)
    {
        TellRefused(report.Refused, "Work", terminal);
        TellRefused(report.RefusedTourRows, "Tour", terminal);
        terminal.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Added} added, {report.Updated} updated, {report.Unchanged} unchanged, {report.Removed} removed, "
            + $"{report.Refused.Count} refused, in {report.Elapsed.TotalSeconds:0.0} s."));
        if (report.Tours is { } tours)
            terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Tours: {tours}."));
        else if (report.RefusedTourRows.Count > 0)
            terminal.Out.WriteLine("The tours stay as they were, for nothing in tours.csv could be taken.");
        terminal.Out.WriteLine($"Report: {file}");
        if (report.Linted.Count > 0)
        {
            terminal.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{report.Linted.Count} of the works taken have texts that could be better: see museum-guide lint."));
        }

        if (report.RemovalHeld)
            terminal.Out.WriteLine("Nothing was removed, for the refused rows without an id may stand for works.");
    }

    private static void TellRefused(IReadOnlyList<RefusedRow> refused, string subject, Terminal terminal)
    {
        if (refused.Count == 0) return;
        var table = new Table().AddColumns("Line", subject, "Why it was refused");
        foreach (var row in refused)
            table.AddRow(
                new Text(row.Line.ToString(CultureInfo.InvariantCulture)), new Text(row.Id ?? ""),
                new Text(row.Reason));
        terminal.Console.Write(table);
    }
}
