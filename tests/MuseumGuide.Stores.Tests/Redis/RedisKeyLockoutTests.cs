using Microsoft.Extensions.DependencyInjection;
using MuseumGuide.Conformance.Sharing;
using MuseumGuide.Limiting;

namespace MuseumGuide.Stores.Tests.Redis;

public sealed class RedisKeyLockoutTests(RedisFixture redis)
    : KeyLockoutTests, IClassFixture<RedisFixture>, IAsyncLifetime
{
    private Instance _one = null!;
    private Instance _other = null!;

    protected override IKeyLockout Lockout => _one.Lockout;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _one = await StartAsync();
        _other = await StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _one.DisposeAsync();
        await _other.DisposeAsync();
    }

    [Fact]
    public async Task FailAsync_counts_over_all_instances()
    {
        await _one.Lockout.FailAsync("guesser", Token);
        await _other.Lockout.FailAsync("guesser", Token);
        await _one.Lockout.FailAsync("guesser", Token);

        Assert.NotNull(await _one.Lockout.FindWaitAsync("guesser", Token));
        Assert.NotNull(await _other.Lockout.FindWaitAsync("guesser", Token));
    }

    [Fact]
    public async Task FailAsync_clears_away_what_the_guide_did_not_write()
    {
        await redis.Server.SendAsync(Token, "SET", "museum-guide:1:lockout:typed", "text");
        Assert.Null(await Lockout.FindWaitAsync("typed", Token));

        for (var i = 0; i < 3; i++) await Lockout.FailAsync("typed", Token);

        Assert.NotNull(await _other.Lockout.FindWaitAsync("typed", Token));
    }

    private Task<Instance> StartAsync() => Instance.StartAsync(
        redis.Server, change: services => services.Configure<CountingOptions>(
            counting => counting.WrongKeys = Options.WrongKeys));
}
