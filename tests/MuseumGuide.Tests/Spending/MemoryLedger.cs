using MuseumGuide.Catalog;
using MuseumGuide.Spending;

namespace MuseumGuide.Tests.Spending;

/// <summary>A ledger without a database.</summary>
internal sealed class MemoryLedger : IBudgetLedger
{
    private readonly Dictionary<DateOnly, Spent> _days = [];

    /// <summary>Makes every call fail.</summary>
    public bool IsBroken { get; set; }

    public Task<bool> TryCountRequestAsync(
        DateOnly day, long maxRequests, long maxTokens, CancellationToken cancellationToken)
    {
        var spent = Read(day);
        if (spent.Requests >= maxRequests || spent.Tokens >= maxTokens) return Task.FromResult(false);
        _days[day] = spent with { Requests = spent.Requests + 1 };
        return Task.FromResult(true);
    }

    public Task AddTokensAsync(DateOnly day, long tokens, CancellationToken cancellationToken)
    {
        var spent = Read(day);
        _days[day] = spent with { Tokens = spent.Tokens + tokens };
        return Task.CompletedTask;
    }

    public Task<Spent> ReadAsync(DateOnly day, CancellationToken cancellationToken) => Task.FromResult(Read(day));

    private Spent Read(DateOnly day) => IsBroken
        ? throw new CatalogException("memory", "read the ledger", new IOException("gone"))
        : _days.GetValueOrDefault(day, Spent.Nothing);
}
