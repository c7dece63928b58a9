using Microsoft.Extensions.AI;
using MuseumGuide.Host.Tests.Providers;
using MuseumGuide.Models;

namespace MuseumGuide.Host.Tests.OpenAI;

public sealed class LeakTests
{
    private const string QuestionCanary = "question-canary-1c7d";

    public static TheoryData<string, ModelFailure> Faults => new()
    {
        { "key", ModelFailure.AccountRefused },
        { "quota", ModelFailure.AccountRefused },
        { "rate", ModelFailure.RateLimited },
        { "500", ModelFailure.Unavailable },
        { "400", ModelFailure.Malformed },
        { "malformed", ModelFailure.Malformed },
        { "schema", ModelFailure.Malformed },
        { "choices", ModelFailure.Malformed },
        { "html", ModelFailure.Malformed },
        { "no http", ModelFailure.Malformed },
        { "closed", ModelFailure.Unavailable },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Neither_key_nor_question_nor_the_providers_words_are_told(string fault, ModelFailure expected)
    {
        await using var rig = await Rig.StartAsync();
        rig.Provider.Chat.Always(ReplyFor(fault));
        if (fault == "closed") await rig.Provider.CloseAsync();

        var whole = await rig.FailAsync(QuestionCanary);
        var streamed = await Assert.ThrowsAsync<ModelException>(async () => await rig.Chat
            .GetStreamingResponseAsync(QuestionCanary, cancellationToken: Rig.Token).CountAsync(Rig.Token));

        Assert.Equal(expected, whole.Failure);
        Assert.StartsWith("openai failed to answer a question: ", whole.Message, StringComparison.Ordinal);
        Assert.Contains("The provider failed at Chat", rig.Logs.Text, StringComparison.Ordinal);
        foreach (var told in new[] { whole.ToString(), streamed.ToString(), rig.Logs.Text })
        {
            Assert.DoesNotContain(FakeProvider.UpstreamWords, told, StringComparison.Ordinal);
            Assert.DoesNotContain(QuestionCanary, told, StringComparison.Ordinal);
            Assert.DoesNotContain("canary", told, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Answers_that_succeed_are_not_logged()
    {
        await using var rig = await Rig.StartAsync();
        rig.Provider.Chat.Always(FakeReply.Text("answer-canary"));

        await rig.AskAsync(QuestionCanary);

        Assert.DoesNotContain("canary", rig.Logs.Text, StringComparison.Ordinal);
    }

    private static FakeReply ReplyFor(string fault) => fault switch
    {
        "key" => FakeReply.KeyRefused(),
        "quota" => FakeReply.QuotaSpent(),
        "rate" => FakeReply.RateLimited(),
        "500" => FakeReply.Status(500),
        "400" => FakeReply.Status(400),
        "malformed" => FakeReply.MalformedJson(),
        "schema" => FakeReply.WrongSchema(),
        "choices" => FakeReply.EmptyChoices(),
        "html" => FakeReply.Html(),
        "no http" => FakeReply.NoHttp(),
        _ => FakeReply.Text("Not reached."),
    };
}
