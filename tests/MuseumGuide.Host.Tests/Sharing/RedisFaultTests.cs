using System.Diagnostics;
using System.Net;
using MuseumGuide.Host.Tests.Asking;
using MuseumGuide.Host.Tests.Serving;
using MuseumGuide.Redis;

namespace MuseumGuide.Host.Tests.Sharing;

public sealed class RedisFaultTests
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(80);

    [Fact]
    public async Task Without_Redis_at_the_start_each_instance_serves_and_limits_by_itself_and_shares_later()
    {
        await using var pair = await TwoInstances.StartAsync(
            settings => settings.Server.MaxRequestsPerMinute = 4, withRedis: false);

        var one = await AskAsync(pair.One, 5);
        var health = await GuideServer.ReadJsonAsync(await pair.One.GetAsync("/health"));
        var ready = await pair.One.GetAsync("/health/ready");
        await pair.Redis.StartAsync(GuideServer.Token);
        await pair.ShareAsync();
        var other = await AskAsync(pair.Other, 5);
        var again = await AskAsync(pair.One, 1);

        Assert.Equal([200, 200, 200, 200, 429], one);
        Assert.Equal("degraded", (string)health["checks"]!["dependencies"]!["details"]!["redis"]!["status"]!);
        Assert.Equal("degraded", (string)health["status"]!);
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
        Assert.Equal([200, 200, 200, 200, 429], other);
        Assert.Equal([429], again);
    }

    [Fact]
    public async Task Redis_that_is_killed_under_load_costs_no_answer_and_the_limit_holds()
    {
        await using var pair = await TwoInstances.StartAsync(settings => settings.Server.MaxRequestsPerMinute = 500);
        using var stop = new CancellationTokenSource();
        var load = Task.WhenAll(Enumerable.Range(0, 4).Select(
            i => LoadAsync(i % 2 == 0 ? pair.One : pair.Other, stop.Token)));
        await pair.One.WaitUntilAsync(() => Task.FromResult(TwoInstances.StateOf(pair.One).LastSuccessAt is not null));

        await pair.Redis.KillAsync();
        await pair.One.WaitUntilAsync(() => Task.FromResult(TwoInstances.StateOf(pair.One).IsFailing));
        var erasure = await pair.One.SendAsync(HttpMethod.Delete, "/api/v1/analyses/unknown", null);
        await pair.Redis.StartAsync(GuideServer.Token);
        await pair.ShareAsync();
        await stop.CancelAsync();
        var codes = (await load).SelectMany(code => code).ToList();

        Assert.NotEmpty(codes);
        Assert.DoesNotContain(codes, code => code >= 500);
        await ProblemDocument.AssertAsync(erasure, HttpStatusCode.ServiceUnavailable, "store_unavailable");
        Assert.True(codes.Count(code => code == 200) <= 1_000);
    }

    // Were it waited for each time, these would take a quarter of a minute.
    [Fact]
    public async Task Redis_that_stands_still_is_waited_for_once_and_no_thread_waits()
    {
        await using var pair = await TwoInstances.StartAsync(
            settings => settings.Server.MaxRequestsPerMinute = 100_000, timeout: Short);
        await AskAsync(pair.One, 20);
        await pair.ShareAsync();
        var threads = ThreadPool.ThreadCount;

        pair.Redis.Stall();
        var started = Stopwatch.GetTimestamp();
        var codes = (await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => AskAsync(pair.One, 50))))
            .SelectMany(code => code).ToList();
        var elapsed = Stopwatch.GetElapsedTime(started);
        var trouble = TwoInstances.StateOf(pair.One).Trouble;
        pair.Redis.Resume();
        await pair.ShareAsync();

        Assert.All(codes, code => Assert.Equal(200, code));
        Assert.Equal(RedisTrouble.Silent, trouble);
        Assert.InRange(elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
        Assert.InRange(ThreadPool.ThreadCount, 0, threads + 10);
    }

    private static async Task<List<int>> AskAsync(GuideServer server, int times)
    {
        var codes = new List<int>();
        for (var i = 0; i < times; i++) codes.Add((int)(await server.AskAsync("Who?")).StatusCode);
        return codes;
    }

    private static async Task<List<int>> LoadAsync(GuideServer server, CancellationToken stop)
    {
        var codes = new List<int>();
        while (!stop.IsCancellationRequested) codes.AddRange(await AskAsync(server, 1));
        return codes;
    }
}
