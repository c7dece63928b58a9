using System.Globalization;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting;

namespace MuseumGuide.Host.Observability.Logging;

/// <summary>Makes an event's line once, for everything that then writes it by <see cref="FinishedLineFormatter"/>. Not
/// for several threads.</summary>
internal sealed class LineSink(ITextFormatter formatter, ILogEventSink writers) : ILogEventSink, IDisposable
{
    private readonly StringWriter _line = new(CultureInfo.InvariantCulture);

    public void Emit(LogEvent logEvent)
    {
        _line.GetStringBuilder().Clear();
        formatter.Format(logEvent, _line);
        // An event of its own, for others read the first one meanwhile.
        writers.Emit(new LogEvent(
            logEvent.Timestamp, logEvent.Level, exception: null, MessageTemplate.Empty,
            [new LogEventProperty(LogField.FinishedLine, new ScalarValue(_line.ToString()))]));
    }

    public void Dispose() => (writers as IDisposable)?.Dispose();
}
