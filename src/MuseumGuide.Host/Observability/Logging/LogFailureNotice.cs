using Serilog.Core;
using Serilog.Events;

namespace MuseumGuide.Host.Observability.Logging;

/// <summary>Says once that a file cannot be written; the guide goes on without its lines.</summary>
/// <param name="file">What the operator calls the file.</param>
internal sealed class LogFailureNotice(string file, TextWriter console) : ILoggingFailureListener
{
    private int _told;

    public void OnLoggingFailed(
        object sender, LoggingFailureKind kind, string message, IReadOnlyCollection<LogEvent>? events,
        Exception? exception)
    {
        if (Interlocked.Exchange(ref _told, 1) != 0) return;
        var reason = LogText.Clean(exception?.Message ?? "no reason is known");
        console.WriteLine($"{file} cannot be written, and the guide goes on without it: {reason}");
    }
}
