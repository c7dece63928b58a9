using System.Text.Json.Nodes;
using MuseumGuide.Host.Commands;

namespace MuseumGuide.Host.Tests.Commands;

public sealed class AskCommandTests
{
    [Fact]
    public async Task RunAsync_prints_the_answer_with_its_source()
    {
        using var runner = new CommandRunner();

        var code = await runner.RunAsync("ask", "moon", "Who painted it?");

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("Ada Quill", runner.Out, StringComparison.Ordinal);
        Assert.Contains("moon/artist", runner.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_writes_the_answer_as_over_http()
    {
        using var runner = new CommandRunner();

        await runner.RunAsync("ask", "moon", "How much did it cost?", "--json");
        var answer = JsonNode.Parse(runner.Out)!;

        Assert.True((bool)answer["declined"]!);
        Assert.Equal("local", (string?)answer["provider"]);
        Assert.NotEmpty(answer["suggestions"]!.AsArray());
    }

    [Theory]
    [InlineData("nobody", "Who painted it?", "This collection has no work of the id nobody.")]
    [InlineData("moon", " ", "Ask a question, please.")]
    public async Task RunAsync_explains_what_cannot_be_asked(string id, string question, string message)
    {
        using var runner = new CommandRunner();

        var code = await runner.RunAsync("ask", id, question);

        Assert.Equal(ExitCode.Misused, code);
        Assert.Contains(message, runner.Error, StringComparison.Ordinal);
    }
}
