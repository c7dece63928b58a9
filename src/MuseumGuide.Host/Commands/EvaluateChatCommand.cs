using System.CommandLine;
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
            Description = "A folder with questions.csv and the collections it asks about.",
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
            Measures the answers to labelled questions, each collection in a data folder of its own.

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
        var temporary = Directory.CreateTempSubdirectory("museum-guide-evaluate-chat-");
        try
        {
            var answers = new List<GradedAnswer>(questions.Length);
            foreach (var asked in questions.GroupBy(question => question.Collection))
            {
                var place = temporary.CreateSubdirectory(asked.Key).FullName;
                var collection = Path.Combine(place, "collection");
                await LabelledCollections.CopyAsync(read, asked.Key, collection, cancellationToken);

                var settings = terminal.ReadSettings();
                // Measured is what is free.
                settings.Models.ApiKey = null;
                settings.Storage.DataDirectory = Path.Combine(place, "data");
                settings.Storage.DatabaseUrl = null;
                await using var tools = Toolbox.Open(settings, terminal);
                await ImportAsync(tools, collection, asJson, terminal, cancellationToken);
                var run = ActivatorUtilities.CreateInstance<ChatEvaluationRun>(tools);
                answers.AddRange(await run.AskAsync([.. asked], cancellationToken));
            }

            var report = ChatReport.Of(answers, showsMistakes);
            if (asJson) await terminal.Out.WriteLineAsync(report.ToJson());
            else ChatEvaluationTable.Write(report, terminal.Console);
            return ExitCode.Done;
        }
        finally
        {
            temporary.Delete(recursive: true);
        }
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
