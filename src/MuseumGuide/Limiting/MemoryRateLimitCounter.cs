using Microsoft.Extensions.Options;

namespace MuseumGuide.Limiting;

/// <summary>Counts in this process.</summary>
public sealed class MemoryRateLimitCounter(IOptions<CountingOptions> options, TimeProvider time) : IRateLimitCounter
{
    // No window is longer than an hour, and its last part counts a little longer.
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(62);
    private readonly SteadyClock _clock = new(time);
    private readonly Lock _lock = new();
    private readonly RecentClients<(RateLimitPolicy Policy, string Client), SlidingWindow[]> _clients = new(
        options.Value.CountedClients, Idle, key => [.. key.Policy.Quotas.Select(quota => new SlidingWindow(quota))]);

    /// <summary>Clients that are counted now, once for each policy.</summary>
    public int ClientCount
    {
        get { lock (_lock) return _clients.Count; }
    }

    /// <inheritdoc/>
    public ValueTask<RateLimitVerdict> CountAsync(
        RateLimitPolicy policy, string client, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            var now = _clock.Now;
            var windows = _clients.Get((policy, client), now);
            var isAllowed = Array.TrueForAll(windows, window => window.HasRoom(now));
            if (isAllowed) Array.ForEach(windows, window => window.Add(now));
            return ValueTask.FromResult(
                new RateLimitVerdict(isAllowed, Array.ConvertAll(windows, window => window.StateAt(now))));
        }
    }
}
