using System.Text.Json;
using Serilog.Events;
using Serilog.Formatting;

namespace MuseumGuide.Host.Observability.Logging;

/// <summary>A line of the audit log: who, what, to what, and what came of it.</summary>
internal sealed class AuditLineFormatter(SecretMask secrets) : ITextFormatter
{
    public void Format(LogEvent logEvent, TextWriter output) => JsonLine.Write(output, logEvent, WriteMembers);

    private void WriteMembers(Utf8JsonWriter json, LogEvent logEvent)
    {
        json.WriteString("who", Clean(logEvent.Text(LogField.Who)));
        json.WriteString("what", Clean(logEvent.Text(LogField.What)));
        json.WriteString("target", Clean(logEvent.Text(LogField.Target)));
        json.WriteString("outcome", Clean(logEvent.Text(LogField.Outcome)));
        json.WriteString("request_id", logEvent.Text(LogField.RequestId));
        json.WriteString("trace_id", logEvent.TraceId?.ToHexString());
    }

    private string? Clean(string? text) => text is null ? null : secrets.Apply(LogText.Clean(text));
}
