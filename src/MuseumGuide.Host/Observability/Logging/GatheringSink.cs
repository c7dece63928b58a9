using Serilog.Core;
using Serilog.Events;
using Serilog.Sinks.Async;

namespace MuseumGuide.Host.Observability.Logging;

/// <summary>Stands behind a queue, and lets events gather in it for a moment whenever it is empty: thousands a second
/// would otherwise wake the queue's thread for each.</summary>
internal sealed class GatheringSink(ILogEventSink next, IAsyncLogEventSinkMonitor monitor)
    : ILogEventSink, IAsyncLogEventSinkMonitor, IDisposable
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(5);
    private volatile IAsyncLogEventSinkInspector? _queue;

    public void Emit(LogEvent logEvent)
    {
        next.Emit(logEvent);
        // The queue's own thread, which nobody waits for.
        if (_queue is { Count: 0 }) Thread.Sleep(Moment);
    }

    public void StartMonitoring(IAsyncLogEventSinkInspector inspector)
    {
        _queue = inspector;
        monitor.StartMonitoring(inspector);
    }

    public void StopMonitoring(IAsyncLogEventSinkInspector inspector)
    {
        _queue = null;
        monitor.StopMonitoring(inspector);
    }

    public void Dispose() => (next as IDisposable)?.Dispose();
}
