using System.Text.Json;
using MuseumGuide.Asking.Reading;
using MuseumGuide.Asking.Topics;

namespace MuseumGuide.Evaluation.Chat;

/// <summary>A folder with a file for each topic, <c>maker.txt</c> and its like: one wording a line.</summary>
internal static class TopicFolder
{
    /// <summary>Reads all wordings, topic by topic.</summary>
    /// <exception cref="EvaluationFolderException">A file is missing, or belongs to no topic; it tells all at once.
    /// </exception>
    public static async Task<IReadOnlyList<TopicExample>> ReadAsync(
        string folder, SentenceMeanings meanings, CancellationToken cancellationToken)
    {
        var topics = Enum.GetValues<Topic>().ToDictionary(FileOf, topic => topic, StringComparer.Ordinal);
        var there = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.txt").Select(Path.GetFileName) : [];
        string[] problems =
        [
            .. topics.Keys.Except(there).Select(name => $"{folder} has no {name}."),
            .. there.Except(topics.Keys).Select(name => $"{folder} has {name}, which is no topic."),
        ];
        if (problems.Length > 0) throw new EvaluationFolderException(problems);

        var examples = new List<TopicExample>();
        foreach (var (file, topic) in topics)
        {
            foreach (var line in await File.ReadAllLinesAsync(Path.Combine(folder, file), cancellationToken))
            {
                if (string.IsNullOrWhiteSpace(line)) continue;
                var question = QuestionReader.Read(line);
                examples.Add(new TopicExample(
                    topic, question.Words, await meanings.OfAsync(question.Text, cancellationToken)));
            }
        }

        return examples;
    }

    private static string FileOf(Topic topic) => $"{JsonNamingPolicy.SnakeCaseLower.ConvertName($"{topic}")}.txt";
}
