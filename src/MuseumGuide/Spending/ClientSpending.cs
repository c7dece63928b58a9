namespace MuseumGuide.Spending;

/// <summary>What each client has spent today; in memory only, so that nothing about visitors is kept.</summary>
internal sealed class ClientSpending(BudgetOptions options)
{
    // Beyond this many clients in a day somebody is making them up; the day's budget still holds.
    private const int MostClients = 200_000;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Spent> _clients = new(StringComparer.Ordinal);
    private DateOnly _day;

    public bool TryCountRequest(DateOnly day, string client)
    {
        lock (_lock)
        {
            StartDay(day);
            var spent = _clients.GetValueOrDefault(client, Spent.Nothing);
            if (spent.Requests >= options.RequestsPerClientPerDay || spent.Tokens >= options.TokensPerClientPerDay)
                return false;
            if (_clients.Count >= MostClients && !_clients.ContainsKey(client)) return false;
            _clients[client] = spent with { Requests = spent.Requests + 1 };
            return true;
        }
    }

    public void AddTokens(DateOnly day, string client, long tokens)
    {
        lock (_lock)
        {
            StartDay(day);
            if (_clients.TryGetValue(client, out var spent))
                _clients[client] = spent with { Tokens = spent.Tokens + tokens };
        }
    }

    public int CountOf(DateOnly day)
    {
        lock (_lock)
        {
            StartDay(day);
            return _clients.Count;
        }
    }

    private void StartDay(DateOnly day)
    {
        if (day <= _day) return;
        _day = day;
        _clients.Clear();
    }
}
