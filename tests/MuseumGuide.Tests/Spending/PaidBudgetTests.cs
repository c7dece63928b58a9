using Microsoft.Extensions.Time.Testing;
using MuseumGuide.Models;
using MuseumGuide.Spending;

namespace MuseumGuide.Tests.Spending;

public sealed class PaidBudgetTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2030, 5, 6, 23, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task SpendRequestAsync_refuses_one_client_and_lets_the_others_on()
    {
        var budget = Budgets.Of(new BudgetOptions { RequestsPerClientPerDay = 2 }, time: _time);

        await SpendAsync(budget, "a");
        await SpendAsync(budget, "a");

        await AssertSpentAsync(budget, "a");
        await SpendAsync(budget, "b");
    }

    [Fact]
    public async Task SpendRequestAsync_refuses_a_client_whose_tokens_are_spent()
    {
        var budget = Budgets.Of(new BudgetOptions { TokensPerClientPerDay = 100 }, time: _time);
        await SpendAsync(budget, "a");

        await budget.AddTokensAsync("a", 100);

        await AssertSpentAsync(budget, "a");
        await SpendAsync(budget, "b");
    }

    [Fact]
    public async Task SpendRequestAsync_closes_for_all_when_the_day_is_spent_and_opens_the_next_day()
    {
        var budget = Budgets.Of(new BudgetOptions { RequestsPerDay = 2 }, time: _time);
        await SpendAsync(budget, "a");
        await SpendAsync(budget, "b");

        await AssertSpentAsync(budget, "c");
        Assert.True((await budget.ReadStatusAsync(Token)).IsClosed);

        _time.Advance(TimeSpan.FromHours(2));
        await SpendAsync(budget, "c");
    }

    [Fact]
    public async Task SpendRequestAsync_refuses_who_asks_too_often_and_says_when_to_come_again()
    {
        var wait = TimeSpan.FromSeconds(40);
        var budget = Budgets.Of(
            time: _time, pace: (client, _) => ValueTask.FromResult<TimeSpan?>(client == "a" ? wait : null));

        var refusal = await Assert.ThrowsAsync<ModelException>(() => SpendAsync(budget, "a"));
        await SpendAsync(budget, "b");

        Assert.Equal((ModelFailure.BudgetSpent, wait), (refusal.Failure, refusal.RetryAfter));
        Assert.Equal(1, (await budget.ReadStatusAsync(Token)).Spent.Requests);
    }

    [Fact]
    public async Task SpendRequestAsync_refuses_what_cannot_be_counted()
    {
        var budget = Budgets.Of(ledger: new MemoryLedger { IsBroken = true }, time: _time);

        await AssertSpentAsync(budget, "a");
    }

    [Fact]
    public async Task ReadStatusAsync_tells_what_was_spent_and_by_how_many()
    {
        var budget = Budgets.Of(time: _time);
        await SpendAsync(budget, "a");
        await SpendAsync(budget, "b");
        await budget.AddTokensAsync("b", 345);

        var status = await budget.ReadStatusAsync(Token);

        Assert.Equal(new Spent(2, 345), status.Spent);
        Assert.Equal((new DateOnly(2030, 5, 6), 2), (status.Day, status.Clients));
        Assert.False(status.IsClosed);
    }

    private static Task SpendAsync(PaidBudget budget, string client) =>
        budget.SpendRequestAsync(client, "openai", "answer", Token);

    private static async Task AssertSpentAsync(PaidBudget budget, string client)
    {
        var refusal = await Assert.ThrowsAsync<ModelException>(() => SpendAsync(budget, client));
        Assert.Equal(ModelFailure.BudgetSpent, refusal.Failure);
    }
}
