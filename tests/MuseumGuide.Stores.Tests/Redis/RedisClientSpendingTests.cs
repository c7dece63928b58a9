using Microsoft.Extensions.DependencyInjection;
using MuseumGuide.Conformance.Sharing;
using MuseumGuide.Spending;

namespace MuseumGuide.Stores.Tests.Redis;

public sealed class RedisClientSpendingTests(RedisFixture redis)
    : ClientSpendingTests, IClassFixture<RedisFixture>, IAsyncLifetime
{
    private static int _days;
    private Instance _one = null!;
    private Instance _other = null!;

    protected override DateOnly Day { get; } = new DateOnly(2030, 1, 1).AddDays(3 * Interlocked.Increment(ref _days));

    protected override IClientSpending Spending => _one.Spending;

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
    public async Task TryCountRequestAsync_counts_over_all_instances()
    {
        Assert.True(await _one.Spending.TryCountRequestAsync(Day, "a", Token));
        Assert.True(await _other.Spending.TryCountRequestAsync(Day, "a", Token));

        Assert.False(await _one.Spending.TryCountRequestAsync(Day, "a", Token));
        Assert.False(await _other.Spending.TryCountRequestAsync(Day, "a", Token));
        Assert.Equal(1, await _other.Spending.CountClientsAsync(Day, Token));
    }

    [Fact]
    public async Task AddTokensAsync_counts_over_all_instances()
    {
        await _one.Spending.TryCountRequestAsync(Day, "a", Token);
        await _other.Spending.AddTokensAsync(Day, "a", 100);

        Assert.False(await _one.Spending.TryCountRequestAsync(Day, "a", Token));
    }

    [Theory]
    [InlineData("SET", "text")]
    [InlineData("HSET", "a", "much")]
    public async Task TryCountRequestAsync_clears_away_what_the_guide_did_not_write(
        string command, params string[] rest)
    {
        await redis.Server.SendAsync(Token, [command, $"museum-guide:1:spending:{Day:yyyy-MM-dd}", .. rest]);

        Assert.True(await Spending.TryCountRequestAsync(Day, "a", Token));
        Assert.True(await Spending.TryCountRequestAsync(Day, "a", Token));
        Assert.False(await Spending.TryCountRequestAsync(Day, "a", Token));
    }

    private Task<Instance> StartAsync() => Instance.StartAsync(
        redis.Server, change: services => services.Configure<BudgetOptions>(budget =>
        {
            budget.RequestsPerClientPerDay = Options.RequestsPerClientPerDay;
            budget.TokensPerClientPerDay = Options.TokensPerClientPerDay;
        }));
}
