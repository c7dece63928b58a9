namespace MuseumGuide.Host.Observability.Logging;

/// <summary>Tells in the log that lines of it were dropped, once a minute at most.</summary>
internal sealed partial class LogLossReporter(LogLosses losses, TimeProvider time, ILogger<LogLossReporter> logger)
    : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        var told = 0L;
        while (await WaitAsync(timer, stoppingToken))
        {
            var total = losses.Total;
            if (total > told) LogDropped(total - told);
            told = total;
        }
    }

    private static async ValueTask<bool> WaitAsync(PeriodicTimer timer, CancellationToken stoppingToken)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    [LoggerMessage(LogLevel.Warning, "{Count} log lines were dropped, for their file or console was too slow.")]
    private partial void LogDropped(long count);
}
