using System.CommandLine;
using System.Diagnostics;
using MuseumGuide.Host.Endpoints.Answers;
using MuseumGuide.Host.Problems;
using MuseumGuide.Host.Serving;
using Spectre.Console;

namespace MuseumGuide.Host.Commands;

/// <summary><c>museum-guide identify</c>.</summary>
internal static class IdentifyCommand
{
    private const int MaxMatches = 10;

    public static Command Create(Terminal terminal)
    {
        var photos = new Argument<FileInfo[]>("photo")
        {
            Description = "A JPEG, PNG or WebP photo.",
            Arity = ArgumentArity.OneOrMore,
        };
        var json = CommandOptions.Json();
        var command = new Command(
            "identify",
            """
            Tells what works photos show.

            Examples:
              museum-guide identify photo.jpg
              museum-guide identify *.jpg --json
            """)
        {
            photos, json,
        };
        command.SetAction((parsed, token) =>
            RunAsync(parsed.GetRequiredValue(photos), parsed.GetValue(json), terminal, token));
        return command;
    }

    private static async Task<int> RunAsync(
        FileInfo[] photos, bool asJson, Terminal terminal, CancellationToken cancellationToken)
    {
        var missing = photos.Where(p => !p.Exists).Select(p => p.ToString()).ToList();
        if (missing.Count > 0) throw new UsageException($"There is no such file: {string.Join(", ", missing)}.");

        await using var tools = Toolbox.Open(terminal.ReadSettings(), terminal);
        await tools.LoadIndexAsync(cancellationToken);
        var results = new List<IdentifiedFile>(photos.Length);
        foreach (var photo in photos) results.Add(await IdentifyAsync(photo, tools, cancellationToken));

        if (asJson) terminal.WriteJson(results, CommandJson.Default.IReadOnlyListIdentifiedFile);
        else terminal.Console.Write(ToTable(results));
        return results.Any(r => r.Problem is not null) ? ExitCode.DoneWithRefusals : ExitCode.Done;
    }

    private static async Task<IdentifiedFile> IdentifyAsync(
        FileInfo photo, ServiceProvider tools, CancellationToken cancellationToken)
    {
        var bytes = await File.ReadAllBytesAsync(photo.FullName, cancellationToken);
        var report = await tools.GetRequiredService<PhotoDesk>()
            .IdentifyAsync(bytes, Stopwatch.GetTimestamp(), ClientName.CommandLine, cancellationToken);
        if (report.FindProblem() is { } problem)
            return new IdentifiedFile(photo.ToString(), null, new FileProblem(problem.Code, problem.Detail));

        var answer = await tools.GetRequiredService<AnswerComposer>()
            .ComposeAsync(report, MaxMatches, cancellationToken);
        return new IdentifiedFile(photo.ToString(), answer.ToIdentifyAnswer(), null);
    }

    private static Table ToTable(IReadOnlyList<IdentifiedFile> results)
    {
        var table = new Table().AddColumns("Photo", "Outcome", "Work", "Why");
        foreach (var result in results)
        {
            var file = Path.GetFileName(result.File);
            if (result.Answer is not { } answer)
            {
                AddRow(table, file, "refused", "", result.Problem!.Detail);
                continue;
            }

            var rows = answer.Matches
                .Select(m => (Work: Name(m.Artwork.Title, m.Artwork.Artist, m.Artwork.Id),
                    Why: $"{m.ConfidenceLevel}: {m.Evidence.Text}"))
                .Concat(answer.Outcome == Outcome.Ambiguous
                    ? answer.Candidates.Select(c => (Name(c.Artwork.Title, c.Artwork.Artist, c.Artwork.Id), "perhaps"))
                    : [])
                .DefaultIfEmpty(("", answer.Advice ?? answer.Description ?? ""));
            foreach (var (work, why) in rows) AddRow(table, file, answer.Outcome, work, why);
        }

        return table;
    }

    private static void AddRow(Table table, params ReadOnlySpan<string> cells)
    {
        var texts = new List<Text>(cells.Length);
        foreach (var cell in cells) texts.Add(new Text(cell));
        table.AddRow(texts);
    }

    private static string Name(string? title, string? artist, string id) =>
        $"{title ?? "Untitled"}{(artist is null ? "" : $", {artist}")} ({id})";
}
