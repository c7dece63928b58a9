using MuseumGuide.Spending;

namespace MuseumGuide.Tests.Narrating;

/// <summary>A ledger in memory.</summary>
internal sealed class FakeLedger : IBudgetLedger
{
    public long Requests { get; private set; }

    public long Tokens { get; private set; }

    public Task<bool> TryCountRequestAsync(
        DateOnly day, long maxRequests, long maxTokens, CancellationToken cancellationToken)
    {
        if (Requests >= maxRequests || Tokens >= maxTokens) return Task.FromResult(false);
        Requests++;
        return Task.FromResult(true);
    }

    public Task AddTokensAsync(DateOnly day, long tokens, CancellationToken cancellationToken)
    {
        lock (this) Tokens += tokens;
        return Task.CompletedTask;
    }

    public Task<Spent> ReadAsync(DateOnly day, CancellationToken cancellationToken) =>
        Task.FromResult(new Spent(Requests, Tokens));
}
