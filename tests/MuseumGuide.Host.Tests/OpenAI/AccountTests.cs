using MuseumGuide.Host.Tests.Providers;
using MuseumGuide.Models;
using MuseumGuide.OpenAI;

namespace MuseumGuide.Host.Tests.OpenAI;

public sealed class AccountTests
{
    public static TheoryData<string> Refusals =>
        ["quota", "key", "401", "403", "billing on 400", "billing on 500", "model"];

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task An_account_refusal_is_asked_once_and_then_not_for_a_while(string refusal)
    {
        await using var rig = await Rig.StartAsync();
        rig.Provider.Chat.Always(ReplyFor(refusal));

        var first = await rig.FailAsync();
        var second = await rig.FailAsync();

        Assert.Equal(ModelFailure.AccountRefused, first.Failure);
        Assert.Equal(ModelFailure.AccountRefused, second.Failure);
        Assert.InRange(second.RetryAfter!.Value, TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(60));
        Assert.Equal(1, rig.Provider.Chat.Calls);
        Assert.Equal(CircuitState.AccountRefused, rig.State.Of(Capability.Chat).State);
    }

    [Fact]
    public async Task An_account_refusal_is_probed_after_its_break()
    {
        await using var rig = await Rig.StartAsync(
            options => options.Circuit.AccountBreak = TimeSpan.FromMilliseconds(100));
        rig.Provider.Chat.Next(FakeReply.KeyRefused());
        await rig.FailAsync();
        await Task.Delay(120, Rig.Token);

        var answer = await rig.AskAsync();

        Assert.Equal("A short answer.", answer);
        Assert.Equal(CircuitState.Closed, rig.State.Of(Capability.Chat).State);
    }

    [Fact]
    public async Task A_refused_voice_says_beforehand_that_it_cannot_speak()
    {
        await using var rig = await Rig.StartAsync();
        rig.Provider.Speech.Always(FakeReply.QuotaSpent());

        var before = await rig.Voice.CanSpeakAsync("en", Rig.Token);
        await Assert.ThrowsAsync<ModelException>(() => rig.Voice.SpeakAsync(new("Hello.", "en"), Rig.Token));
        var after = await rig.Voice.CanSpeakAsync("en", Rig.Token);

        Assert.True(before);
        Assert.False(after);
    }

    private static FakeReply ReplyFor(string refusal) => refusal switch
    {
        "quota" => FakeReply.QuotaSpent(),
        "key" => FakeReply.KeyRefused(),
        "401" => FakeReply.Status(401),
        "403" => FakeReply.Status(403),
        "billing on 400" => FakeReply.Status(400, "invalid_request_error", "billing_hard_limit_reached"),
        "billing on 500" => FakeReply.Status(500, "insufficient_quota"),
        _ => FakeReply.Status(404, "invalid_request_error", "model_not_found"),
    };
}
