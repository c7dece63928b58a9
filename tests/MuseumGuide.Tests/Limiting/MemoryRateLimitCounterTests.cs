using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using MuseumGuide.Limiting;

namespace MuseumGuide.Tests.Limiting;

[Collection(nameof(MemoryRateLimitCounterTests))]
public sealed class MemoryRateLimitCounterTests
{
    // Others in the same process would be weighed too.
    [CollectionDefinition(nameof(MemoryRateLimitCounterTests), DisableParallelization = true)]
    public sealed class Alone;

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task CountAsync_never_lets_more_through_within_any_window()
    {
        var policy = Policy(20);
        var counter = Counter();
        var random = new Random(4711);
        var allowed = new List<DateTimeOffset>();

        for (var i = 0; i < 5_000; i++)
        {
            _time.Advance(TimeSpan.FromMilliseconds(random.Next(0, 3_000)));
            if ((await CountAsync(counter, policy)).IsAllowed) allowed.Add(_time.GetUtcNow());
        }

        // Each is more than a window later than the twentieth before it.
        Assert.All(
            allowed.Zip(allowed.Skip(20)), pair => Assert.True(pair.Second - pair.First >= Minute));
        Assert.True(allowed.Count > 1_500);
    }

    [Fact]
    public async Task CountAsync_holds_all_quotas_at_once()
    {
        var policy = new RateLimitPolicy(
            "both", [new Quota("minute", 3, Minute), new Quota("hour", 5, TimeSpan.FromHours(1))]);
        var counter = Counter();

        var first = await CountAsync(counter, policy, times: 4);
        _time.Advance(TimeSpan.FromSeconds(62));
        var second = await CountAsync(counter, policy, times: 3);

        Assert.Equal([true, true, true, false], first.Select(verdict => verdict.IsAllowed));
        Assert.Equal([true, true, false], second.Select(verdict => verdict.IsAllowed));
        Assert.Equal([1, 0], second[^1].Quotas.Select(state => state.Remaining));
        Assert.InRange(second[^1].RetryAfter, TimeSpan.FromMinutes(58), TimeSpan.FromMinutes(61));
    }

    [Fact]
    public async Task CountAsync_says_truly_when_to_come_again()
    {
        var policy = Policy(1);
        var counter = Counter();
        await CountAsync(counter, policy);
        _time.Advance(TimeSpan.FromSeconds(10));

        var wait = (await CountAsync(counter, policy)).RetryAfter;
        _time.Advance(wait - TimeSpan.FromMilliseconds(1));
        var early = await CountAsync(counter, policy);
        _time.Advance(TimeSpan.FromMilliseconds(1));
        var inTime = await CountAsync(counter, policy);

        Assert.InRange(wait, TimeSpan.FromSeconds(50), TimeSpan.FromSeconds(51));
        Assert.Equal((false, true), (early.IsAllowed, inTime.IsAllowed));
    }

    [Fact]
    public async Task CountAsync_keeps_clients_and_policies_apart()
    {
        var counter = Counter();
        var (one, other) = (Policy(1), new RateLimitPolicy("other", [new Quota("minute", 1, Minute)]));

        Assert.True((await CountAsync(counter, one)).IsAllowed);
        Assert.True((await CountAsync(counter, other)).IsAllowed);
        Assert.True((await CountAsync(counter, one, "another")).IsAllowed);
        Assert.False((await CountAsync(counter, one)).IsAllowed);
    }

    [Fact]
    public async Task CountAsync_takes_no_memory_for_each_request()
    {
        var policy = Policy(10_000_000);
        var counter = Counter();
        await CountAsync(counter, policy, times: 1_000);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        for (var i = 0; i < 200_000; i++) await CountAsync(counter, policy);

        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 400_000);
        Assert.Equal(10_000_000 - 201_001, (await CountAsync(counter, policy)).Quotas[0].Remaining);
    }

    [Fact]
    public async Task CountAsync_forgets_the_longest_silent_of_too_many_clients()
    {
        var policy = Policy(1);
        var counter = Counter(most: 100);

        for (var i = 0; i < 10_000; i++)
        {
            await CountAsync(counter, policy, $"client {i}");
            // One of them comes again and again, and is not forgotten for it.
            Assert.Equal(i == 0, (await CountAsync(counter, policy, "regular")).IsAllowed);
        }

        Assert.Equal(100, counter.ClientCount);
    }

    [Fact]
    public async Task CountAsync_drops_clients_that_come_no_more()
    {
        var policy = Policy(1);
        var counter = Counter();
        for (var i = 0; i < 100; i++) await CountAsync(counter, policy, $"client {i}");

        _time.Advance(TimeSpan.FromHours(2));
        for (var i = 0; i < 60; i++) await CountAsync(counter, policy, "the last one");

        Assert.Equal(1, counter.ClientCount);
    }

    [Fact]
    public async Task CountAsync_is_neither_opened_nor_shut_by_a_clock_that_jumps()
    {
        var time = new JumpingTime();
        var policy = Policy(2);
        var counter = new MemoryRateLimitCounter(Options.Create(new CountingOptions()), time);
        await CountAsync(counter, policy, times: 2);

        time.Jump(TimeSpan.FromHours(-1));
        Assert.False((await CountAsync(counter, policy)).IsAllowed);
        time.Jump(TimeSpan.FromSeconds(62));
        Assert.Equal([true, true, false], (await CountAsync(counter, policy, times: 3)).Select(v => v.IsAllowed));

        time.Jump(TimeSpan.FromDays(400));
        Assert.Equal([true, true, false], (await CountAsync(counter, policy, times: 3)).Select(v => v.IsAllowed));
    }

    private static RateLimitPolicy Policy(long requests) => new("test", [new Quota("minute", requests, Minute)]);

    private MemoryRateLimitCounter Counter(int most = 1_000) =>
        new(Options.Create(new CountingOptions { CountedClients = most }), _time);

    private static async Task<RateLimitVerdict> CountAsync(
        MemoryRateLimitCounter counter, RateLimitPolicy policy, string client = "client") =>
        await counter.CountAsync(policy, client, TestContext.Current.CancellationToken);

    private static async Task<List<RateLimitVerdict>> CountAsync(
        MemoryRateLimitCounter counter, RateLimitPolicy policy, int times)
    {
        var verdicts = new List<RateLimitVerdict>();
        for (var i = 0; i < times; i++) verdicts.Add(await CountAsync(counter, policy));
        return verdicts;
    }
}
