using Serilog.Events;
using Serilog.Formatting;

namespace MuseumGuide.Host.Observability.Logging;

/// <summary>Writes the line that <see cref="LineSink"/> made.</summary>
internal sealed class FinishedLineFormatter : ITextFormatter
{
    public void Format(LogEvent logEvent, TextWriter output) => output.Write(logEvent.Text(LogField.FinishedLine));
}
