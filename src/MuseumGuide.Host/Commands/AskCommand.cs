using System.CommandLine;
using MuseumGuide.Asking;
using MuseumGuide.Catalog;
using MuseumGuide.Host.Endpoints.Answers;
using MuseumGuide.Host.Problems;

namespace MuseumGuide.Host.Commands;

/// <summary><c>museum-guide ask</c>.</summary>
internal static class AskCommand
{
    private const string Client = "command-line";

    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string>("artwork-id") { Description = "The work's id." };
        var question = new Argument<string>("question") { Description = "The question, in quotes." };
        var json = CommandOptions.Json();
        var command = new Command(
            "ask",
            """
            Answers a question about a work, with its sources, or says that the museum has not recorded it.

            Examples:
              museum-guide ask demo-101 "Who made this?"
              museum-guide ask demo-305 "Why does the sand gather there?" --json
            """)
        {
            id, question, json,
        };
        command.SetAction((parsed, token) => RunAsync(
            parsed.GetRequiredValue(id), parsed.GetRequiredValue(question), parsed.GetValue(json), terminal, token));
        return command;
    }

    private static async Task<int> RunAsync(
        string id, string question, bool asJson, Terminal terminal, CancellationToken cancellationToken)
    {
        var asked = QuestionAdmission.Admit(question, [], lang: null, Client) switch
        {
            QuestionAdmissionResult.Admitted(var admitted) => admitted,
            QuestionAdmissionResult.Refused(var refusal) => throw new UsageException(GuideProblem.For(refusal).Detail),
            var other => throw new InvalidOperationException($"There is no admission such as {other}."),
        };
        await using var tools = Toolbox.Open(terminal.ReadSettings(), terminal);
        if (await tools.GetRequiredService<IArtworkCatalog>().FindAsync(id, cancellationToken) is not { } work)
            throw new UsageException($"This collection has no work of the id {id}.");

        var answer = await tools.GetRequiredService<GuideChat>().AnswerAsync(work, asked, cancellationToken);
        if (asJson) terminal.WriteJson(answer.ToJson(), AnswerJson.Default.ChatAnswerJson);
        else Tell(answer, terminal.Out);
        return ExitCode.Done;
    }

    private static void Tell(ChatAnswer answer, TextWriter output)
    {
        output.WriteLine(answer.Answer);
        foreach (var source in answer.Sources) output.WriteLine($"  {source.Reference}: {source.Quote}");
    }
}
