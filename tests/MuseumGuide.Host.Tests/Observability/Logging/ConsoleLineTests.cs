using System.Globalization;
using MuseumGuide.Host.Observability.Logging;
using MuseumGuide.Host.Settings;
using Serilog.Events;
using Serilog.Parsing;

namespace MuseumGuide.Host.Tests.Observability.Logging;

public sealed class ConsoleLineTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 5, TimeSpan.Zero);

    [Fact]
    public void A_line_is_for_people()
    {
        Assert.Equal(
            "12:00:05 WARNING  Speaker: Moon fell. (0.2500 s) [request-7]\n",
            Format(Event("Moon", null), colors: false));
    }

    [Fact]
    public void A_terminal_sees_the_level_in_its_color()
    {
        Assert.StartsWith(
            "12:00:05 \e[33mWARNING \e[0m Speaker: ", Format(Event("Moon", null), colors: true),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Input_and_exceptions_cannot_forge_a_line()
    {
        const string forged = "Moon\n12:00:06 CRITICAL Speaker: \e[31mforged";

        var lines = Format(Event(forged, new InvalidOperationException(forged)), colors: false)
            .TrimEnd('\n').Split('\n');

        Assert.Equal(2, lines.Length);
        Assert.StartsWith("12:00:05 WARNING ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("    System.InvalidOperationException: ", lines[1], StringComparison.Ordinal);
        Assert.All(lines, line => Assert.DoesNotContain('\e', line));
    }

    private static LogEvent Event(string title, Exception? exception) => new(
        Noon, LogEventLevel.Warning, exception, new MessageTemplateParser().Parse("{Title} fell."),
        [
            new("Title", new ScalarValue(title)), new("SourceContext", new ScalarValue("MuseumGuide.Speaker")),
            new(LogField.ExecutionTime, new ScalarValue(0.25)), new(LogField.RequestId, new ScalarValue("request-7")),
        ]);

    private static string Format(LogEvent logEvent, bool colors)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        new ConsoleLineFormatter(new SecretMask(new GuideSettings()), colors).Format(logEvent, output);
        return output.ToString();
    }
}
