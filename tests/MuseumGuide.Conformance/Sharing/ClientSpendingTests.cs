using MuseumGuide.Spending;

namespace MuseumGuide.Conformance.Sharing;

/// <summary>What every count of clients' spending must do.</summary>
public abstract class ClientSpendingTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Lets a client have two requests and 100 tokens a day.</summary>
    protected static BudgetOptions Options => new() { RequestsPerClientPerDay = 2, TokensPerClientPerDay = 100 };

    /// <summary>A day that no other test uses.</summary>
    protected abstract DateOnly Day { get; }

    protected abstract IClientSpending Spending { get; }

    [Fact]
    public async Task TryCountRequestAsync_counts_each_client_up_to_its_requests()
    {
        Assert.True(await CountAsync("a"));
        Assert.True(await CountAsync("a"));

        Assert.False(await CountAsync("a"));
        Assert.True(await CountAsync("b"));
        Assert.Equal(2, await Spending.CountClientsAsync(Day, Cancellation));
    }

    [Fact]
    public async Task TryCountRequestAsync_refuses_when_the_tokens_are_spent()
    {
        Assert.True(await CountAsync("a"));
        await Spending.AddTokensAsync(Day, "a", 100);

        Assert.False(await CountAsync("a"));
    }

    [Fact]
    public async Task AddTokensAsync_passes_over_who_was_not_counted()
    {
        await Spending.AddTokensAsync(Day, "a", 100);

        Assert.True(await CountAsync("a"));
    }

    [Fact]
    public async Task TryCountRequestAsync_begins_anew_the_next_day()
    {
        await CountAsync("a");
        await CountAsync("a");

        Assert.True(await Spending.TryCountRequestAsync(Day.AddDays(1), "a", Cancellation));
        Assert.Equal(1, await Spending.CountClientsAsync(Day.AddDays(1), Cancellation));
    }

    private Task<bool> CountAsync(string client) =>
        Spending.TryCountRequestAsync(Day, client, Cancellation).AsTask();
}
