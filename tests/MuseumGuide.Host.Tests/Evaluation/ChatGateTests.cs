using System.Text.Json.Nodes;
using MuseumGuide.Host.Commands;
using MuseumGuide.Host.Settings;

namespace MuseumGuide.Host.Tests.Evaluation;

/// <summary>The floors that the answers without any model must keep, on each split of the labelled questions.</summary>
public sealed class ChatGateTests
{
    // What is reached, rounded to the next worse hundredth; docs/evaluation.md has what is aimed at. Only ever tighten
    // them.
    [Fact]
    public async Task Answers_without_a_model_keep_the_floors()
    {
        var splits = (await EvaluateAsync())["splits"]!.AsArray();

        Assert.Equal(["tuning", "held"], splits.Select(split => (string?)split!["split"]));
        AssertFloors(splits[0]!["overall"]!, mostWrong: 0.04, leastRight: 0.83, leastDeclined: 0.95);
        AssertFloors(splits[1]!["overall"]!, mostWrong: 0.10, leastRight: 0.66, leastDeclined: 0.89);
    }

    private static void AssertFloors(JsonNode overall, double mostWrong, double leastRight, double leastDeclined)
    {
        Assert.InRange((double)overall["wrong"]!["value"]!, 0, mostWrong);
        Assert.InRange((double)overall["right_of_answerable"]!["value"]!, leastRight, 1);
        Assert.InRange((double)overall["declined_of_unanswerable"]!["value"]!, leastDeclined, 1);
    }

    private static async Task<JsonNode> EvaluateAsync()
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var terminal = new Terminal(
            output, error, () => new GuideSettings { Environment = GuideEnvironment.Testing });

        var code = await GuideCommandLine.RunAsync(
            ["evaluate-chat", FindQuestions(), "--json"], terminal, TestContext.Current.CancellationToken);

        Assert.True(code == ExitCode.Done, error.ToString());
        return JsonNode.Parse(output.ToString())!;
    }

    private static string FindQuestions()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var questions = Path.Combine(folder.FullName, "eval", "chat");
            if (File.Exists(Path.Combine(questions, "questions.csv"))) return questions;
        }

        throw new DirectoryNotFoundException("No folder above the tests has eval/chat/questions.csv.");
    }
}
