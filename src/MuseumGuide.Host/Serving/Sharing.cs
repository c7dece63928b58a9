using MuseumGuide.Redis;

namespace MuseumGuide.Host.Serving;

/// <summary>Keeps the connection to what instances share while the server runs.</summary>
internal sealed class Sharing(RedisLink link) : BackgroundService
{
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await link.TryOpenAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => link.KeepAsync(stoppingToken);
}
