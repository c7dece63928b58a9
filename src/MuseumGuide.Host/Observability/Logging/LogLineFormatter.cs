using System.Text.Json;
using Serilog.Events;
using Serilog.Formatting;

namespace MuseumGuide.Host.Observability.Logging;

/// <summary>A line of the log: seven keys always, four more where they apply, and no other.</summary>
internal sealed class LogLineFormatter(SecretMask secrets) : ITextFormatter
{
    public void Format(LogEvent logEvent, TextWriter output) => JsonLine.Write(output, logEvent, WriteMembers);

    private void WriteMembers(Utf8JsonWriter json, LogEvent logEvent)
    {
        json.WriteString("level", logEvent.LevelWord());
        json.WriteString("logger", logEvent.Logger());
        json.WriteString("message", secrets.Apply(logEvent.Message()));
        json.WriteString("module", logEvent.Module());
        json.WriteString("function", logEvent.Function());
        if (logEvent.Scalar(LogField.Line) is int line) json.WriteNumber("line", line);
        else json.WriteNull("line");
        json.WriteExecutionTime(logEvent);
        json.WriteWhereKnown("request_id", logEvent.Text(LogField.RequestId));
        json.WriteWhereKnown("trace_id", logEvent.TraceId?.ToHexString());
        if (logEvent.Exception is { } exception)
            json.WriteString("exception", secrets.Apply(ExceptionText.Of(exception)));
    }
}
