using MuseumGuide.Spending;

namespace MuseumGuide.Conformance;

/// <summary>What every ledger must do.</summary>
public abstract class BudgetLedgerTests
{
    private static readonly DateOnly Day = new(2030, 5, 6);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected abstract IBudgetLedger Ledger { get; }

    [Fact]
    public async Task TryCountRequestAsync_counts_up_to_the_limit_of_each_day()
    {
        Assert.True(await CountAsync(maxRequests: 2));
        Assert.True(await CountAsync(maxRequests: 2));

        Assert.False(await CountAsync(maxRequests: 2));
        Assert.True(await Ledger.TryCountRequestAsync(Day.AddDays(1), 2, 100, Cancellation));
        Assert.Equal(new Spent(2, 0), await Ledger.ReadAsync(Day, Cancellation));
    }

    [Fact]
    public async Task TryCountRequestAsync_refuses_when_the_tokens_are_spent()
    {
        await Ledger.AddTokensAsync(Day, 60, Cancellation);
        Assert.True(await CountAsync(maxTokens: 100));
        await Ledger.AddTokensAsync(Day, 40, Cancellation);

        Assert.False(await CountAsync(maxTokens: 100));
        Assert.Equal(new Spent(1, 100), await Ledger.ReadAsync(Day, Cancellation));
    }

    [Fact]
    public async Task TryCountRequestAsync_counts_nothing_where_nothing_may_be_spent()
    {
        Assert.False(await CountAsync(maxRequests: 0));

        Assert.Equal(Spent.Nothing, await Ledger.ReadAsync(Day, Cancellation));
    }

    [Fact]
    public async Task TryCountRequestAsync_never_counts_beyond_the_limit_when_many_ask_at_once()
    {
        var granted = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => CountAsync(maxRequests: 15)));

        Assert.Equal(15, granted.Count(isGranted => isGranted));
    }

    private Task<bool> CountAsync(long maxRequests = 1000, long maxTokens = 1000) =>
        Ledger.TryCountRequestAsync(Day, maxRequests, maxTokens, Cancellation);
}
