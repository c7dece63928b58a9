using System.Globalization;
using Serilog.Events;
using Serilog.Formatting;

namespace MuseumGuide.Host.Observability.Logging;

/// <summary>A line for people: time, level, class, message, and what belongs to it.</summary>
/// <param name="colors">Whether the level is colored, as a terminal shows it.</param>
internal sealed class ConsoleLineFormatter(SecretMask secrets, bool colors) : ITextFormatter
{
    private const string Reset = "\e[0m";
    private const string Indent = "    ";

    public void Format(LogEvent logEvent, TextWriter output)
    {
        var (on, off) = colors ? (ColorOf(logEvent.Level), Reset) : ("", "");
        output.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"{logEvent.Timestamp:HH:mm:ss} {on}{logEvent.LevelWord(),-8}{off} {logEvent.Module()}: "));
        output.Write(secrets.Apply(logEvent.Message()));
        if (logEvent.Scalar(LogField.ExecutionTime) is double seconds)
            output.Write(string.Create(CultureInfo.InvariantCulture, $" ({seconds:0.0000} s)"));
        if (logEvent.Text(LogField.RequestId) is { } request) output.Write($" [{request}]");
        output.Write('\n');
        if (logEvent.Exception is not { } exception) return;

        // Set in, so that no line of it can pass for one of the log.
        foreach (var line in secrets.Apply(ExceptionText.Of(exception)).Split('\n')) output.Write($"{Indent}{line}\n");
    }

    private static string ColorOf(LogEventLevel level) => level switch
    {
        LogEventLevel.Information => "\e[32m",
        LogEventLevel.Warning => "\e[33m",
        LogEventLevel.Error => "\e[31m",
        LogEventLevel.Fatal => "\e[97;41m",
        _ => "\e[90m",
    };
}
