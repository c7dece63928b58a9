using System.Globalization;
using MuseumGuide.Conformance.Sharing;
using MuseumGuide.Limiting;

namespace MuseumGuide.Stores.Tests.Redis;

public sealed class RedisRateLimitCounterTests(RedisFixture redis)
    : RateLimitCounterTests, IClassFixture<RedisFixture>, IAsyncLifetime
{
    private static readonly RateLimitPolicy Policy = new(
        "writes", [new("minute", 30, TimeSpan.FromMinutes(1)), new("hour", 50, TimeSpan.FromHours(1))]);

    private Instance _one = null!;
    private Instance _other = null!;

    protected override IRateLimitCounter Counter => _one.Counter;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _one = await Instance.StartAsync(redis.Server);
        _other = await Instance.StartAsync(redis.Server);
    }

    public async ValueTask DisposeAsync()
    {
        await _one.DisposeAsync();
        await _other.DisposeAsync();
    }

    [Fact]
    public async Task CountAsync_is_exact_over_instances_that_count_at_once()
    {
        var client = NewClient();

        var verdicts = await Task.WhenAll(Enumerable.Range(0, 100).Select(i => Task.Run(
            () => CountAsync(i % 2 == 0 ? _one : _other, client), Token)));

        Assert.Equal(30, verdicts.Count(verdict => verdict.IsAllowed));
        Assert.Equal([0, 20], (await CountAsync(_one, client)).Quotas.Select(state => state.Remaining));
    }

    [Fact]
    public async Task CountAsync_keeps_a_bounded_entry_that_ends_by_itself()
    {
        var wide = new RateLimitPolicy("wide", [new("hour", 10_000_000, TimeSpan.FromHours(1))]);
        var client = NewClient();

        for (var i = 0; i < 500; i++) await _one.Counter.CountAsync(wide, client, Token);

        Assert.InRange(await AskAsync("HLEN", $"museum-guide:1:requests:wide:{client}"), 1, 2);
        Assert.InRange(await AskAsync("TTL", $"museum-guide:1:requests:wide:{client}"), 3_600, 3_661);
    }

    [Theory]
    [InlineData("SET", "text")]
    [InlineData("HSET", "no number", "1")]
    [InlineData("HSET", "17", "many")]
    [InlineData("HSET", "nan", "1")]
    [InlineData("HSET", "1e99", "1.5")]
    public async Task CountAsync_clears_away_what_the_guide_did_not_write(string command, params string[] rest)
    {
        var client = NewClient();
        await redis.Server.SendAsync(Token, [command, $"museum-guide:1:requests:writes:{client}", .. rest]);

        var verdict = await CountAsync(_one, client);

        Assert.Equal([29, 49], verdict.Quotas.Select(state => state.Remaining));
        Assert.False(_one.State.IsFailing);
    }

    // A part of a quota's window is its number, times sixteen, plus the quota's place.
    [Fact]
    public async Task CountAsync_takes_as_counted_now_what_a_clock_set_back_has_left_in_the_future()
    {
        var (client, future) = (NewClient(), DateTimeOffset.UtcNow.AddHours(5).ToUnixTimeSeconds());
        await redis.Server.SendAsync(
            Token, "HSET", $"museum-guide:1:requests:writes:{client}", $"{(future * 16) + 1}", "30");

        var verdict = await CountAsync(_one, client);

        Assert.False(verdict.IsAllowed);
        Assert.InRange(verdict.RetryAfter, TimeSpan.FromSeconds(55), TimeSpan.FromSeconds(61));
    }

    [Fact]
    public async Task CountAsync_goes_on_when_Redis_has_forgotten_the_script()
    {
        var client = NewClient();
        await CountAsync(_one, client);
        await redis.Server.SendAsync(Token, "SCRIPT", "FLUSH");

        var verdict = await CountAsync(_one, client);

        Assert.Equal([28, 48], verdict.Quotas.Select(state => state.Remaining));
        Assert.Equal([27, 47], (await CountAsync(_other, client)).Quotas.Select(state => state.Remaining));
    }

    private static string NewClient() => Guid.NewGuid().ToString("N");

    private static Task<RateLimitVerdict> CountAsync(Instance instance, string client) =>
        instance.Counter.CountAsync(Policy, client, Token).AsTask();

    private async Task<long> AskAsync(params string[] command) => long.Parse(
        (await redis.Server.SendAsync(Token, command)).Trim().TrimStart(':'), CultureInfo.InvariantCulture);
}
