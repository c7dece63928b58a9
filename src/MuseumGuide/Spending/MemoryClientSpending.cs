using Microsoft.Extensions.Options;

namespace MuseumGuide.Spending;

/// <summary>Counts in this process, the latest day only, so that nothing about visitors is kept.</summary>
public sealed class MemoryClientSpending(IOptions<BudgetOptions> options) : IClientSpending
{
    /// <summary>Clients that are counted in a day; beyond, somebody is making them up, and none is let in.</summary>
    public const int MostClients = 200_000;

    private readonly BudgetOptions _options = options.Value;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Spent> _clients = new(StringComparer.Ordinal);
    private DateOnly _day;

    /// <inheritdoc/>
    public ValueTask<bool> TryCountRequestAsync(DateOnly day, string client, CancellationToken cancellationToken) =>
        ValueTask.FromResult(TryCountRequest(day, client));

    /// <inheritdoc/>
    public ValueTask AddTokensAsync(DateOnly day, string client, long tokens)
    {
        AddTokens(day, client, tokens);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<long> CountClientsAsync(DateOnly day, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            StartDay(day);
            return ValueTask.FromResult((long)_clients.Count);
        }
    }

    private bool TryCountRequest(DateOnly day, string client)
    {
        lock (_lock)
        {
            StartDay(day);
            var spent = _clients.GetValueOrDefault(client, Spent.Nothing);
            if (spent.Requests >= _options.RequestsPerClientPerDay || spent.Tokens >= _options.TokensPerClientPerDay)
                return false;
            if (_clients.Count >= MostClients && !_clients.ContainsKey(client)) return false;
            _clients[client] = spent with { Requests = spent.Requests + 1 };
            return true;
        }
    }

    private void AddTokens(DateOnly day, string client, long tokens)
    {
        lock (_lock)
        {
            StartDay(day);
            if (_clients.TryGetValue(client, out var spent))
                _clients[client] = spent with { Tokens = spent.Tokens + tokens };
        }
    }

    private void StartDay(DateOnly day)
    {
        if (day <= _day) return;
        _day = day;
        _clients.Clear();
    }
}
