using MuseumGuide.Host.Tests.Providers;
using MuseumGuide.Models;
using MuseumGuide.OpenAI;

namespace MuseumGuide.Host.Tests.OpenAI;

public sealed class RetryTests
{
    [Fact]
    public async Task A_rate_limit_is_tried_again_once_and_not_before_the_time_told()
    {
        await using var rig = await Rig.StartAsync();
        rig.Provider.Chat.Next(FakeReply.RateLimited(retryAfter: 1));

        var answer = await rig.AskAsync();

        var requests = rig.Provider.Chat.Requests;
        Assert.Equal("A short answer.", answer);
        Assert.Equal(2, requests.Count);
        Assert.True(requests[1].Since(requests[0]) >= TimeSpan.FromSeconds(0.99));
    }

    [Fact]
    public async Task Who_is_told_twice_to_come_again_gives_up()
    {
        await using var rig = await Rig.StartAsync();
        rig.Provider.Chat.Always(FakeReply.RateLimited(retryAfter: 1));

        var failure = await rig.FailAsync();

        Assert.Equal(ModelFailure.RateLimited, failure.Failure);
        Assert.Equal(TimeSpan.FromSeconds(1), failure.RetryAfter);
        Assert.Equal(2, rig.Provider.Chat.Calls);
    }

    [Fact]
    public async Task A_time_told_that_does_not_fit_is_not_waited_for()
    {
        await using var rig = await Rig.StartAsync();
        rig.Provider.Chat.Always(FakeReply.RateLimited(retryAfter: 3_600));

        var failure = await rig.FailAsync();

        Assert.Equal(ModelFailure.RateLimited, failure.Failure);
        Assert.Equal(TimeSpan.FromHours(1), failure.RetryAfter);
        Assert.Equal(1, rig.Provider.Chat.Calls);
    }

    [Fact]
    public async Task Retries_come_after_one_two_and_four_delays()
    {
        await using var rig = await Rig.StartAsync(options =>
        {
            options.Retry.Delay = TimeSpan.FromMilliseconds(60);
            options.Retry.Jitter = 0;
        });
        rig.Provider.Chat.Always(FakeReply.Status(503));

        var failure = await rig.FailAsync();

        var requests = rig.Provider.Chat.Requests;
        Assert.Equal(ModelFailure.Unavailable, failure.Failure);
        Assert.Equal(4, requests.Count);
        Assert.True(requests[1].Since(requests[0]) >= TimeSpan.FromMilliseconds(55));
        Assert.True(requests[2].Since(requests[1]) >= TimeSpan.FromMilliseconds(115));
        Assert.True(requests[3].Since(requests[2]) >= TimeSpan.FromMilliseconds(235));
    }

    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_passing_fault_is_tried_again(int status)
    {
        await using var rig = await Rig.StartAsync();
        rig.Provider.Chat.Next(FakeReply.Status(status));

        var answer = await rig.AskAsync();

        Assert.Equal("A short answer.", answer);
        Assert.Equal(2, rig.Provider.Chat.Calls);
    }

    [Theory]
    [InlineData(301, ModelFailure.Unavailable)]
    [InlineData(400, ModelFailure.Malformed)]
    [InlineData(404, ModelFailure.Unavailable)]
    [InlineData(413, ModelFailure.Malformed)]
    [InlineData(422, ModelFailure.Malformed)]
    [InlineData(501, ModelFailure.Unavailable)]
    public async Task A_lasting_refusal_is_not_tried_again(int status, ModelFailure expected)
    {
        await using var rig = await Rig.StartAsync();
        rig.Provider.Chat.Always(FakeReply.Status(status));

        var failure = await rig.FailAsync();

        Assert.Equal(expected, failure.Failure);
        Assert.Equal(1, rig.Provider.Chat.Calls);
    }

    [Fact]
    public async Task A_connection_broken_before_the_answer_is_tried_again()
    {
        await using var rig = await Rig.StartAsync();
        rig.Provider.Chat.Next(FakeReply.Reset());

        var answer = await rig.AskAsync();

        Assert.Equal("A short answer.", answer);
        Assert.Equal(2, rig.Provider.Chat.Calls);
    }

    [Fact]
    public async Task A_refused_connection_is_unavailable_until_the_port_opens_again()
    {
        await using var rig = await Rig.StartAsync(options => options.Circuit.MaxFailures = 100);
        await rig.AskAsync();
        await rig.Provider.CloseAsync();

        var failure = await rig.FailAsync();
        await rig.Provider.OpenAsync();
        var answer = await rig.AskAsync();

        Assert.Equal(ModelFailure.Unavailable, failure.Failure);
        Assert.Equal("A short answer.", answer);
    }

    [Fact]
    public async Task A_failed_tls_handshake_is_unavailable()
    {
        await using var rig = await Rig.StartAsync(
            options => options.BaseUrl = new UriBuilder(options.BaseUrl) { Scheme = Uri.UriSchemeHttps }.Uri);

        var failure = await rig.FailAsync();

        Assert.Equal(ModelFailure.Unavailable, failure.Failure);
        Assert.Empty(rig.Provider.Requests);
    }

    [Fact]
    public async Task A_recording_is_sent_whole_again()
    {
        await using var rig = await Rig.StartAsync();
        rig.Provider.Transcriptions.Next(FakeReply.Status(503));
        byte[] recording = [9, 8, 7];

        await rig.Ear.TranscribeAsync(recording, "audio/wav", null, Rig.Token);

        Assert.Equal(2, rig.Provider.Transcriptions.Calls);
        Assert.All(rig.Provider.Transcriptions.Requests, request => Assert.Equal(recording, request.File!.Bytes));
    }

    [Fact]
    public async Task Redirects_are_not_followed()
    {
        await using var rig = await Rig.StartAsync();
        rig.Provider.Chat.Always(FakeReply.Custom((exchange, _) =>
        {
            exchange.Context.Response.Redirect("/v1/models");
            return Task.CompletedTask;
        }));

        await rig.FailAsync();

        Assert.Equal(0, rig.Provider.Models.Calls);
        Assert.Equal(CircuitState.Closed, rig.State.Of(Capability.Chat).State);
    }
}
