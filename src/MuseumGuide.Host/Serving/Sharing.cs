using MuseumGuide.Limiting;
using MuseumGuide.Redis;

namespace MuseumGuide.Host.Serving;

/// <summary>Keeps the connection to what instances share while the server runs.</summary>
internal sealed class Sharing(RedisLink link, IRateLimitCounter counter) : BackgroundService
{
    private static readonly RateLimitPolicy Rehearsal =
        new("rehearsal", [new Quota("minute", 1, TimeSpan.FromMinutes(1))]);

    /// <summary>Returns when the first request can be counted over all instances, or Redis does not answer.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await link.TryOpenAsync(cancellationToken);
        // The first count takes longer than a request waits for Redis, for its code is compiled on the way.
        await counter.CountAsync(Rehearsal, "start", cancellationToken);
        if (!link.IsOpen) await link.TryOpenAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => link.KeepAsync(stoppingToken);
}
