using System.Diagnostics;
using System.Net;
using MuseumGuide.Host.Settings;
using MuseumGuide.Host.Tests.Asking;
using MuseumGuide.Host.Tests.Faults;
using MuseumGuide.Host.Tests.Providers;
using MuseumGuide.Host.Tests.Serving;
using MuseumGuide.Recognition;

namespace MuseumGuide.Host.Tests.Limits;

public sealed class RequestTimeoutTests
{
    [Fact]
    public async Task A_slow_upload_ends_in_time()
    {
        await using var server = await GuideServer.StartAsync(Second);
        using var connection = await RawConnection.OpenAsync(server);

        await connection.SendAsync(
            "POST /api/v1/identify HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 9000\r\n\r\n"
            + new string('x', 4_000));

        Assert.StartsWith(
            "HTTP/1.1 503 ", await connection.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slow_tier_ends_in_time()
    {
        await using var server = await GuideServer.StartAsync(Second);
        server.Tier.Script = async (query, token) =>
        {
            await Task.Delay(Timeout.Infinite, token);
            return new TierVerdict.Undecided(query);
        };

        var response = await server.IdentifyAsync(TestPhotos.Jpeg());

        await ProblemDocument.AssertAsync(response, HttpStatusCode.ServiceUnavailable, "request_timeout");
    }

    [Fact]
    public async Task A_slow_provider_leaves_time_for_a_local_answer()
    {
        await using var provider = await FakeProvider.StartAsync();
        provider.Chat.Always(FakeReply.Hang());
        await using var server = await ModelServer.StartAsync(provider, seconds: 3);
        var started = Stopwatch.GetTimestamp();

        var response = await server.AskAsync("Who made this?");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True((bool)(await GuideServer.ReadJsonAsync(response))["degraded"]!);
        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task A_stream_ends_in_time_and_says_so()
    {
        await using var server = await GuideServer.StartAsync(Second);
        server.Answerer.Delay = Timeout.InfiniteTimeSpan;

        var events = await server.StreamAsync("Who made this?");

        Assert.Equal(["ping", "error"], events.Select(e => e.Event));
        Assert.Equal("request_timeout", (string?)events[^1].Data["code"]);
    }

    private static void Second(GuideSettings settings) => settings.Server.RequestTimeout = TimeSpan.FromSeconds(1);
}
