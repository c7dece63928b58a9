using System.Text.Json;
using Serilog.Events;
using Serilog.Formatting;

namespace MuseumGuide.Host.Observability.Logging;

/// <summary>A line of <c>metrics.jsonl</c>: one measured operation.</summary>
internal sealed class MetricsLineFormatter : ITextFormatter
{
    public void Format(LogEvent logEvent, TextWriter output) => JsonLine.Write(output, logEvent, WriteMembers);

    private static void WriteMembers(Utf8JsonWriter json, LogEvent logEvent)
    {
        json.WriteString("operation", logEvent.Text(LogField.Operation));
        json.WriteExecutionTime(logEvent);
        json.WriteBoolean("success", logEvent.Scalar(LogField.Success) is true);
        json.WriteString("request_id", logEvent.Text(LogField.RequestId));
        json.WriteString("trace_id", logEvent.TraceId?.ToHexString());
        json.WriteWhereKnown("outcome", logEvent.Text(LogField.Outcome));
        json.WriteWhereKnown("tier", logEvent.Text(LogField.Tier));
        json.WriteWhereKnown("provider", logEvent.Text(LogField.Provider));
        if (logEvent.Scalar(LogField.Count) is int count) json.WriteNumber("count", count);
    }
}
