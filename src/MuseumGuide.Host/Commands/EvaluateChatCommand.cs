using System.CommandLine;
using MuseumGuide.Demo;
using MuseumGuide.Evaluation.Chat;
using MuseumGuide.Importing;

namespace MuseumGuide.Host.Commands;

/// <summary><c>museum-guide evaluate-chat</c>.</summary>
internal static class EvaluateChatCommand
{
    private const string Tuning = "tuning";
    private const string Held = "held";

    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<DirectoryInfo>("folder")
        {
            Description = "A folder with questions.csv and its collection.",
        };
        var split = new Option<string?>("--split") { Description = "Asks only this part of the questions." }
            .AcceptOnlyFromAmong(Tuning, Held);
        var mistakes = new Option<bool>("--mistakes")
        {
            Description = "Also lists the questions that went wrong; read the held ones only to report on them.",
        };
        var json = CommandOptions.Json();
        var command = new Command(
            "evaluate-chat",
            """
            Measures the answers to labelled questions, in a data folder of its own.

            Works without a picture get a placeholder. An answer is right, wrong, or declines rightly or wrongly.

            Examples:
              museum-guide evaluate-chat ./eval/chat
              museum-guide evaluate-chat ./eval/chat --split tuning --mistakes
            """)
        {
            folder, split, mistakes, json,
        };
        command.SetAction((parsed, token) => RunAsync(
            parsed.GetRequiredValue(folder), parsed.GetValue(split), parsed.GetValue(mistakes), parsed.GetValue(json),
            terminal, token));
        return command;
    }

    private static async Task<int> RunAsync(
        DirectoryInfo folder, string? split, bool showsMistakes, bool asJson, Terminal terminal,
        CancellationToken cancellationToken)
    {
        var read = QuestionFolder.Read(folder.FullName);
        var questions = read.Questions
            .Where(question => split is null || (question.Split == QuestionSplit.Held) == (split == Held))
            .ToArray();
        var settings = terminal.ReadSettings();
        var temporary = Directory.CreateTempSubdirectory("museum-guide-evaluate-chat-");
        try
        {
            var collections = await PrepareAsync(read, temporary.FullName, cancellationToken);
            settings.Storage.DataDirectory = Path.Combine(temporary.FullName, "data");
            await using var tools = Toolbox.Open(settings, terminal);
            foreach (var collection in collections)
                await ImportAsync(tools, collection, asJson, terminal, cancellationToken);

            var run = ActivatorUtilities.CreateInstance<ChatEvaluationRun>(tools);
            var report = ChatReport.Of(await run.AskAsync(questions, cancellationToken), showsMistakes);
            if (asJson) await terminal.Out.WriteLineAsync(report.ToJson());
            else ChatEvaluationTable.Write(report, terminal.Console);
            return ExitCode.Done;
        }
        finally
        {
            temporary.Delete(recursive: true);
        }
    }

    private static async Task<IReadOnlyList<string>> PrepareAsync(
        QuestionFolder questions, string folder, CancellationToken cancellationToken)
    {
        var collections = new List<string>();
        if (questions.CollectionPath is { } own)
        {
            collections.Add(Path.Combine(folder, "own"));
            await PlaceholderCollection.CopyAsync(own, collections[^1], cancellationToken);
        }

        if (questions.AsksAboutDemo)
        {
            collections.Add(Path.Combine(folder, QuestionFolder.DemoCollection));
            await DemoGallery.WriteTableAsync(collections[^1], cancellationToken);
            await PlaceholderCollection.CompleteAsync(collections[^1], cancellationToken);
        }

        return collections;
    }

    private static async Task ImportAsync(
        IServiceProvider tools, string collection, bool asJson, Terminal terminal, CancellationToken cancellationToken)
    {
        var importer = tools.GetRequiredService<CollectionImporter>();
        var imported = await ProgressLines.ShowAsync(terminal, asJson, progress =>
            importer.ImportAsync(collection, new ImportOptions(), progress, cancellationToken));
        foreach (var row in imported.Refused)
            await terminal.Error.WriteLineAsync($"{CollectionFolderReader.FileName} line {row.Line}: {row.Reason}");
    }
}
