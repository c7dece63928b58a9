namespace MuseumGuide.Host.Observability.Logging;

/// <summary>Logs with the place in the code, which the framework's own methods do not know.</summary>
internal static class PlacedLogging
{
    /// <summary>Logs an event.</summary>
    /// <param name="template">The message, each value named in braces.</param>
    public static void LogAt(
        this ILogger logger, CodePlace place, LogLevel level, Exception? exception, string template,
        params ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (!logger.IsEnabled(level)) return;
        logger.Log(
            level, default, new PlacedState(template, place, values), exception, static (state, _) => state.ToString());
    }
}
