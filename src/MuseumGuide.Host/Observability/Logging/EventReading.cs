using System.Globalization;
using Serilog.Events;
using Serilog.Parsing;

namespace MuseumGuide.Host.Observability.Logging;

/// <summary>Reads out of an event what lines are made of.</summary>
internal static class EventReading
{
    /// <summary>The level in the words of Python's logs, which collectors know.</summary>
    public static string LevelWord(this LogEvent logEvent) => logEvent.Level switch
    {
        LogEventLevel.Information => "INFO",
        LogEventLevel.Warning => "WARNING",
        LogEventLevel.Error => "ERROR",
        LogEventLevel.Fatal => "CRITICAL",
        _ => "DEBUG",
    };

    /// <summary>The class that logs, with its namespace.</summary>
    public static string Logger(this LogEvent logEvent) => logEvent.Text("SourceContext") ?? "museum-guide";

    /// <summary>The file that logs; where it is not known the class.</summary>
    public static string Module(this LogEvent logEvent)
    {
        if (logEvent.Text(LogField.Module) is { } module) return module;
        var logger = logEvent.Logger();
        return logger[(logger.LastIndexOf('.') + 1)..];
    }

    /// <summary>The method that logs; where it is not known the name of the event, which is null where it has none.
    /// </summary>
    public static string? Function(this LogEvent logEvent) =>
        logEvent.Text(LogField.Function)
        ?? (logEvent.Properties.GetValueOrDefault("EventId") is StructureValue { Properties: var id }
            ? id.Where(part => part.Name == "Name").Select(part => (part.Value as ScalarValue)?.Value as string)
                .FirstOrDefault()
            : null);

    /// <summary>A text; null where the event has none of that name.</summary>
    public static string? Text(this LogEvent logEvent, string name) => logEvent.Scalar(name) as string;

    /// <summary>A simple value; null where the event has none of that name.</summary>
    public static object? Scalar(this LogEvent logEvent, string name) =>
        (logEvent.Properties.GetValueOrDefault(name) as ScalarValue)?.Value;

    /// <summary>The message, without control characters and bounded.</summary>
    public static string Message(this LogEvent logEvent)
    {
        using var message = new StringWriter(CultureInfo.InvariantCulture);
        foreach (var token in logEvent.MessageTemplate.Tokens)
        {
            // Serilog puts texts in quotation marks.
            if (token is PropertyToken { PropertyName: var name } && logEvent.Text(name) is { } text)
                message.Write(text);
            else token.Render(logEvent.Properties, message, CultureInfo.InvariantCulture);
        }

        return LogText.Clean(message.ToString());
    }
}
