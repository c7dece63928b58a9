using Microsoft.Extensions.AI;
using MuseumGuide.Host.Tests.Providers;
using MuseumGuide.Models;

namespace MuseumGuide.Host.Tests.OpenAI;

public sealed class TimeLimitTests
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_provider_that_hangs_or_drips_is_cut_and_not_tried_again(bool drips)
    {
        await using var rig = await Rig.StartAsync(options => options.Chat.AttemptTimeout = Short);
        rig.Provider.Chat.Always(drips ? FakeReply.Drip(TimeSpan.FromMilliseconds(20)) : FakeReply.Hang());

        var failure = await rig.FailAsync().WaitAsync(Patience, Rig.Token);

        var request = Assert.Single(rig.Provider.Chat.Requests);
        await request.Ended.WaitAsync(Patience, Rig.Token);
        Assert.Equal(ModelFailure.TimedOut, failure.Failure);
        Assert.True(request.WasAborted);
    }

    [Fact]
    public async Task Every_capability_is_cut()
    {
        await using var rig = await Rig.StartAsync(options =>
        {
            options.Vision.AttemptTimeout = Short;
            options.Embeddings.AttemptTimeout = Short;
            options.Speech.AttemptTimeout = Short;
            options.Transcription.AttemptTimeout = Short;
        });
        var hang = FakeReply.Drip(TimeSpan.FromMilliseconds(20));
        rig.Provider.Chat.Always(hang);
        rig.Provider.Embeddings.Always(hang);
        rig.Provider.Speech.Always(hang);
        rig.Provider.Transcriptions.Always(hang);

        ModelException[] failures = await Task.WhenAll(
            ThrowsAsync(rig.Vision.GetResponseAsync("What?", cancellationToken: Rig.Token)),
            ThrowsAsync(rig.Embeddings.GenerateAsync(["a"], cancellationToken: Rig.Token)),
            ThrowsAsync(rig.Voice.SpeakAsync(new("Hello.", "en"), Rig.Token)),
            ThrowsAsync(rig.Ear.TranscribeAsync(new byte[] { 1 }, "audio/wav", null, Rig.Token)));

        Assert.All(failures, failure => Assert.Equal(ModelFailure.TimedOut, failure.Failure));
    }

    [Fact]
    public async Task The_total_time_bounds_all_attempts_together()
    {
        await using var rig = await Rig.StartAsync(options => options.RequestTimeout = TimeSpan.FromSeconds(1));
        rig.Provider.Chat.Next(FakeReply.After(Short, FakeReply.Status(503)), FakeReply.Hang());

        var failure = await rig.FailAsync().WaitAsync(Patience, Rig.Token);

        Assert.Equal(ModelFailure.TimedOut, failure.Failure);
        Assert.Equal(2, rig.Provider.Chat.Calls);
    }

    [Fact]
    public async Task A_pause_that_does_not_fit_is_not_begun()
    {
        await using var rig = await Rig.StartAsync(options =>
        {
            options.Retry.Delay = TimeSpan.FromSeconds(4);
            options.RequestTimeout = TimeSpan.FromSeconds(4.5);
        });
        rig.Provider.Chat.Always(FakeReply.Status(503));

        var failure = await rig.FailAsync().WaitAsync(Patience, Rig.Token);

        Assert.Equal(ModelFailure.Unavailable, failure.Failure);
        Assert.Equal(1, rig.Provider.Chat.Calls);
    }

    [Fact]
    public async Task A_caller_who_leaves_ends_the_request_upstream_at_once()
    {
        await using var rig = await Rig.StartAsync();
        rig.Provider.Chat.Always(FakeReply.Hang());
        using var leaving = new CancellationTokenSource();
        var call = rig.AskAsync(token: leaving.Token);
        while (rig.Provider.Chat.Calls == 0) await Task.Delay(5, Rig.Token);

        await leaving.CancelAsync();

        var canceled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        await rig.Provider.Chat.Requests[0].Ended.WaitAsync(TimeSpan.FromSeconds(1), Rig.Token);
        Assert.Equal(leaving.Token, canceled.CancellationToken);
        Assert.True(rig.Provider.Chat.Requests[0].WasAborted);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Calls_beyond_the_places_are_turned_away(int queueLength)
    {
        await using var rig = await Rig.StartAsync(options =>
        {
            options.Chat.MaxConcurrent = 1;
            options.Chat.QueueLength = queueLength;
            options.QueueWait = TimeSpan.FromMilliseconds(100);
        });
        rig.Provider.Chat.Next(FakeReply.Hang());
        using var leaving = new CancellationTokenSource();
        var hanging = rig.AskAsync(token: leaving.Token);
        while (rig.Provider.Chat.Calls == 0) await Task.Delay(5, Rig.Token);

        var failure = await rig.FailAsync().WaitAsync(Patience, Rig.Token);

        Assert.Equal(ModelFailure.Busy, failure.Failure);
        Assert.Equal(1, rig.Provider.Chat.Calls);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hanging);
        Assert.Equal("A short answer.", await rig.AskAsync());
    }

    [Fact]
    public async Task A_call_that_waits_gets_the_place_that_comes_free()
    {
        await using var rig = await Rig.StartAsync(options =>
        {
            options.Chat.MaxConcurrent = 1;
            options.QueueWait = Patience;
        });
        rig.Provider.Chat.Always(FakeReply.After(TimeSpan.FromMilliseconds(50), FakeReply.Text("Here.")));

        var answers = await Task.WhenAll(rig.AskAsync(), rig.AskAsync(), rig.AskAsync());

        Assert.All(answers, answer => Assert.Equal("Here.", answer));
    }

    private static Task<ModelException> ThrowsAsync(Task call) => Assert.ThrowsAsync<ModelException>(() => call);
}
