using MuseumGuide.Host.Tests.Providers;
using MuseumGuide.Models;
using MuseumGuide.OpenAI;

namespace MuseumGuide.Host.Tests.OpenAI;

public sealed class CircuitTests
{
    [Fact]
    public async Task The_circuit_opens_within_ten_failures_and_then_asks_nothing()
    {
        await using var rig = await Rig.StartAsync();
        rig.Provider.Chat.Always(FakeReply.Status(500));

        for (var i = 0; i < 20; i++) await rig.FailAsync();

        var status = rig.State.Of(Capability.Chat);
        Assert.InRange(rig.Provider.Chat.Calls, 1, 10);
        Assert.Equal(CircuitState.Open, status.State);
        Assert.Equal(ModelFailure.Unavailable, status.LastFailure);
        Assert.NotNull(status.RetryAt);
    }

    [Fact]
    public async Task A_long_healthy_past_does_not_keep_the_circuit_closed()
    {
        await using var rig = await Rig.StartAsync();
        for (var i = 0; i < 30; i++) await rig.AskAsync();
        rig.Provider.Chat.Always(FakeReply.Status(500));

        for (var i = 0; i < 5; i++) await rig.FailAsync();

        Assert.InRange(rig.Provider.Chat.Calls, 31, 40);
    }

    [Fact]
    public async Task After_the_break_a_single_probe_closes_it()
    {
        await using var rig = await Rig.StartAsync(options =>
        {
            options.Circuit.Break = TimeSpan.FromMilliseconds(150);
            options.Retry.MaxRetries = 0;
            options.Circuit.MaxFailures = 2;
        });
        rig.Provider.Chat.Next(FakeReply.Status(500), FakeReply.Status(500));
        await rig.FailAsync();
        await rig.FailAsync();
        await Task.Delay(170, Rig.Token);
        var mended = new TaskCompletionSource();
        rig.Provider.Chat.Next(FakeReply.Custom(async (exchange, token) =>
        {
            await mended.Task.WaitAsync(token);
            await FakeReply.Text("Well again.").SendAsync(exchange, token);
        }));

        var probe = rig.AskAsync();
        while (rig.Provider.Chat.Calls < 3) await Task.Delay(5, Rig.Token);
        var meanwhile = await rig.FailAsync();
        mended.SetResult();

        Assert.Equal("Well again.", await probe);
        Assert.Equal(ModelFailure.Unavailable, meanwhile.Failure);
        Assert.Equal(3, rig.Provider.Chat.Calls);
        Assert.Equal(CircuitState.Closed, rig.State.Of(Capability.Chat).State);
        Assert.Equal("A short answer.", await rig.AskAsync());
    }

    [Fact]
    public async Task A_failing_capability_leaves_the_others_alone()
    {
        await using var rig = await Rig.StartAsync(options => options.Circuit.MaxFailures = 1);
        rig.Provider.Chat.Always(FakeReply.Status(500));

        await rig.FailAsync();
        var heard = await rig.Ear.TranscribeAsync(new byte[] { 1 }, "audio/wav", null, Rig.Token);

        Assert.Equal("Who painted this?", heard.Text);
        Assert.Equal(CircuitState.Open, rig.State.Of(Capability.Chat).State);
        Assert.All(
            rig.State.Capabilities.Where(status => status.Capability != Capability.Chat),
            status => Assert.Equal(CircuitState.Closed, status.State));
    }

    [Fact]
    public async Task Requests_of_our_own_that_are_wrong_do_not_open_it()
    {
        await using var rig = await Rig.StartAsync(options => options.Circuit.MaxFailures = 2);
        rig.Provider.Chat.Always(FakeReply.Status(400));

        for (var i = 0; i < 5; i++) await rig.FailAsync();

        Assert.Equal(5, rig.Provider.Chat.Calls);
        Assert.Equal(CircuitState.Closed, rig.State.Of(Capability.Chat).State);
    }

    [Theory]
    [InlineData(50, CircuitState.Open)]
    [InlineData(5_000, CircuitState.Closed)]
    public async Task Callers_who_gave_up_count_once_they_were_patient(int patience, CircuitState expected)
    {
        await using var rig = await Rig.StartAsync(options =>
        {
            options.Circuit.MaxFailures = 2;
            options.Circuit.Patience = TimeSpan.FromMilliseconds(patience);
        });
        rig.Provider.Chat.Always(FakeReply.Hang());

        for (var i = 0; i < 2; i++)
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromMilliseconds(150));
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => rig.AskAsync(token: limit.Token));
        }

        Assert.Equal(expected, rig.State.Of(Capability.Chat).State);
    }

    [Fact]
    public async Task While_open_a_call_is_refused_even_when_every_place_hangs()
    {
        await using var rig = await Rig.StartAsync(options =>
        {
            options.Chat.MaxConcurrent = 2;
            options.Circuit.MaxFailures = 1;
            options.QueueWait = TimeSpan.FromSeconds(5);
        });
        rig.Provider.Chat.Next(FakeReply.Hang(), FakeReply.MalformedJson());
        using var leaving = new CancellationTokenSource();
        var hanging = rig.AskAsync(token: leaving.Token);
        while (rig.Provider.Chat.Calls < 1) await Task.Delay(5, Rig.Token);
        await rig.FailAsync();

        var failure = await rig.FailAsync();

        Assert.Equal(ModelFailure.Unavailable, failure.Failure);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hanging);
    }
}
