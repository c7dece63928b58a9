using System.CommandLine;
using System.Globalization;
using MuseumGuide.Asking.Reading;
using MuseumGuide.Catalog;
using MuseumGuide.Evaluation;
using MuseumGuide.Evaluation.Chat;

namespace MuseumGuide.Host.Commands;

/// <summary><c>museum-guide calibrate-chat</c>.</summary>
internal static class CalibrateChatCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<DirectoryInfo>("folder")
        {
            Description = "A folder with topics/, and labelled questions in the other folders.",
        };
        var target = new Option<DirectoryInfo>("--out")
        {
            Description = "The folder that the models are written into.", Required = true,
        };
        var command = new Command(
            "calibrate-chat",
            """
            Learns from wordings and labelled questions what the guide understands questions by.

            Only questions of the split "tuning" are learned from. What is told is measured on works and wordings that
            were left out. Needs the sentence encoder for the models that use meaning.

            Example:
              museum-guide calibrate-chat ./eval --out ./src/MuseumGuide/Asking
            """)
        {
            folder, target,
        };
        command.SetAction((parsed, token) =>
            RunAsync(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(target), terminal, token));
        return command;
    }

    private static async Task<int> RunAsync(
        DirectoryInfo folder, DirectoryInfo target, Terminal terminal, CancellationToken cancellationToken)
    {
        var sets = ReadSets(folder);
        var settings = terminal.ReadSettings();
        // Learned from is what is free.
        settings.Models.ApiKey = null;
        await using var tools = Toolbox.Open(settings, terminal);
        var areMeaningsKnown = tools.GetRequiredService<SentenceMeanings>().AreKnown;
        var calibration = ActivatorUtilities.CreateInstance<ChatCalibration>(tools);
        var temporary = Directory.CreateTempSubdirectory("museum-guide-calibrate-chat-");
        try
        {
            var works = await LabelledCollections.ReadAsync(sets, temporary.FullName, cancellationToken);
            var questions = sets.SelectMany(set => set.Questions)
                .Where(question => question.Split == QuestionSplit.Tuning).ToArray();
            Check(questions, works);
            foreach (var usesMeaning in areMeaningsKnown ? new[] { false, true } : [false])
            {
                var by = usesMeaning ? "meaning" : "words";
                using (var model = new MemoryStream())
                {
                    var right = await calibration.LearnTopicsAsync(
                        Path.Combine(folder.FullName, "topics"), usesMeaning, model, cancellationToken);
                    await WriteAsync(model, target, "Topics", $"topics-by-{by}.bin", cancellationToken);
                    await terminal.Out.WriteLineAsync(string.Create(
                        CultureInfo.InvariantCulture, $"Topics by {by}: {right:0.000} of the wordings left out."));
                }

                using (var model = new MemoryStream())
                {
                    var lines = await calibration.LearnPassagesAsync(
                        questions, works, usesMeaning, model, cancellationToken);
                    await WriteAsync(model, target, "Passages", $"passages-by-{by}.json", cancellationToken);
                    await terminal.Out.WriteLineAsync($"Passages by {by}, on works left out:");
                    foreach (var line in lines) await terminal.Out.WriteLineAsync($"  {line}");
                }
            }

            return ExitCode.Done;
        }
        finally
        {
            temporary.Delete(recursive: true);
        }
    }

    private static QuestionFolder[] ReadSets(DirectoryInfo folder)
    {
        if (!folder.Exists) throw new UsageException($"There is no folder {folder.FullName}.");
        var sets = folder.GetDirectories().Where(set => set.GetFiles(QuestionFolder.ListName).Length > 0)
            .OrderBy(set => set.Name, StringComparer.Ordinal).Select(set => QuestionFolder.Read(set.FullName)).ToArray();
        return sets.Length > 0
            ? sets
            : throw new UsageException($"No folder in {folder.FullName} has a {QuestionFolder.ListName}.");
    }

    private static void Check(
        LabelledQuestion[] questions,
        IReadOnlyDictionary<(string Collection, string Id), CatalogEntry> works)
    {
        if (questions.Length == 0) throw new UsageException("No question is of the split tuning.");
        var problems = questions.Where(question => !works.ContainsKey((question.Collection, question.ArtworkId)))
            .Select(question => $"Question {question.Id}: there is no work {question.ArtworkId}.").ToArray();
        if (problems.Length > 0) throw new EvaluationFolderException(problems);
    }

    // Only once it is learned, lest a folder that lacks something leave an empty model behind.
    private static Task WriteAsync(
        MemoryStream model, DirectoryInfo target, string slice, string name, CancellationToken cancellationToken) =>
        File.WriteAllBytesAsync(
            Path.Combine(target.CreateSubdirectory(slice).FullName, name), model.ToArray(), cancellationToken);
}
