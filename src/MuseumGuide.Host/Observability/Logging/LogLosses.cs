using System.Collections.Concurrent;
using Serilog.Sinks.Async;

namespace MuseumGuide.Host.Observability.Logging;

/// <summary>Counts the lines that were dropped because what takes them was too slow.</summary>
internal sealed class LogLosses : IAsyncLogEventSinkMonitor
{
    private readonly ConcurrentDictionary<IAsyncLogEventSinkInspector, bool> _queues = new();

    /// <summary>How many were dropped since the start, over all files and the console.</summary>
    public long Total => _queues.Keys.Sum(queue => queue.DroppedMessagesCount);

    public void StartMonitoring(IAsyncLogEventSinkInspector inspector) => _queues.TryAdd(inspector, true);

    // What was lost stays counted.
    public void StopMonitoring(IAsyncLogEventSinkInspector inspector)
    {
    }
}
