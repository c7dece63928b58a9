using System.Diagnostics;
using MuseumGuide.Limiting;

namespace MuseumGuide.Conformance.Sharing;

/// <summary>What every counter of requests must do.</summary>
public abstract class RateLimitCounterTests
{
    private static readonly TimeSpan Window = TimeSpan.FromMilliseconds(600);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected abstract IRateLimitCounter Counter { get; }

    [Fact]
    public async Task CountAsync_counts_up_to_the_quota_and_not_what_it_refuses()
    {
        var (policy, client) = (Policy(3, TimeSpan.FromMinutes(1)), NewClient());

        var verdicts = await CountAsync(policy, client, times: 6);

        Assert.Equal([true, true, true, false, false, false], verdicts.Select(verdict => verdict.IsAllowed));
        Assert.Equal([2, 1, 0, 0, 0, 0], verdicts.Select(verdict => verdict.Quotas[0].Remaining));
        Assert.All(verdicts, verdict => Assert.InRange(
            verdict.Quotas[0].Reset, TimeSpan.FromSeconds(50), TimeSpan.FromSeconds(61)));
        Assert.InRange(verdicts[^1].RetryAfter, TimeSpan.FromSeconds(50), TimeSpan.FromSeconds(61));
    }

    [Fact]
    public async Task CountAsync_never_lets_more_through_within_any_window()
    {
        const int Quota = 12;
        var (policy, client) = (Policy(Quota, Window), NewClient());
        var random = new Random(4711);
        var allowed = new List<(long Before, long After)>();

        for (var i = 0; i < 150; i++)
        {
            await Task.Delay(random.Next(0, 30), Cancellation);
            var before = Stopwatch.GetTimestamp();
            if ((await CountAsync(policy, client)).IsAllowed) allowed.Add((before, Stopwatch.GetTimestamp()));
        }

        Assert.All(
            allowed.Zip(allowed.Skip(Quota)),
            pair => Assert.True(Stopwatch.GetElapsedTime(pair.First.Before, pair.Second.After) >= Window));
        Assert.InRange(allowed.Count, 2 * Quota, 140);
    }

    [Fact]
    public async Task CountAsync_holds_all_quotas_at_once()
    {
        var policy = new RateLimitPolicy("both", [new("short", 2, Window), new("long", 3, TimeSpan.FromHours(1))]);
        var client = NewClient();

        var first = await CountAsync(policy, client, times: 3);
        await Task.Delay(Window + (Window / 20), Cancellation);
        var second = await CountAsync(policy, client, times: 2);

        Assert.Equal([true, true, false], first.Select(verdict => verdict.IsAllowed));
        Assert.Equal([true, false], second.Select(verdict => verdict.IsAllowed));
        Assert.Equal([1, 0], second[^1].Quotas.Select(state => state.Remaining));
        Assert.InRange(second[^1].RetryAfter, TimeSpan.FromMinutes(58), TimeSpan.FromMinutes(61));
    }

    [Fact]
    public async Task CountAsync_keeps_clients_and_policies_apart()
    {
        var (one, other) = (Policy(1, TimeSpan.FromHours(1)), Policy(1, TimeSpan.FromHours(1), "other"));
        var client = NewClient();

        Assert.True((await CountAsync(one, client)).IsAllowed);
        Assert.True((await CountAsync(other, client)).IsAllowed);
        Assert.True((await CountAsync(one, NewClient())).IsAllowed);
        Assert.False((await CountAsync(one, client)).IsAllowed);
    }

    [Fact]
    public async Task CountAsync_is_exact_when_many_ask_at_once()
    {
        var (policy, client) = (Policy(40, TimeSpan.FromMinutes(1)), NewClient());

        var verdicts = await Task.WhenAll(
            Enumerable.Range(0, 100).Select(_ => Task.Run(() => CountAsync(policy, client), Cancellation)));

        Assert.Equal(40, verdicts.Count(verdict => verdict.IsAllowed));
    }

    private static RateLimitPolicy Policy(long requests, TimeSpan window, string name = "test") =>
        new(name, [new Quota("window", requests, window)]);

    private static string NewClient() => Guid.NewGuid().ToString("N");

    private async Task<List<RateLimitVerdict>> CountAsync(RateLimitPolicy policy, string client, int times)
    {
        var verdicts = new List<RateLimitVerdict>();
        for (var i = 0; i < times; i++) verdicts.Add(await CountAsync(policy, client));
        return verdicts;
    }

    private Task<RateLimitVerdict> CountAsync(RateLimitPolicy policy, string client) =>
        Counter.CountAsync(policy, client, Cancellation).AsTask();
}
