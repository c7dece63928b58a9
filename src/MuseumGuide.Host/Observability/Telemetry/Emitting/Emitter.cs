using System.Diagnostics.Metrics;

namespace MuseumGuide.Host.Observability.Telemetry.Emitting;

/// <summary>Tells what has gathered at even intervals, and what is left at the end.</summary>
internal abstract class Emitter(IMeterFactory meters, TimeSpan interval, TimeProvider time) : BackgroundService
{
    private readonly MeasureCollector _collector = new(meters);

    /// <inheritdoc/>
    public override void Dispose()
    {
        _collector.Dispose();
        base.Dispose();
    }

    /// <summary>Tells a batch; what cannot be told is dropped, never thrown.</summary>
    protected abstract Task EmitAsync(IReadOnlyList<Measure> measures);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(interval, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) await EmitAsync(_collector.Take());
        }
        catch (OperationCanceledException)
        {
            await EmitAsync(_collector.Take());
        }
    }
}
