using System.Collections;
using MuseumGuide.Host.Settings;

namespace MuseumGuide.Host.Observability.Telemetry;

/// <summary>Hands OpenTelemetry's own variables, <c>OTEL_…</c>, on to its libraries.</summary>
internal static class TelemetryVariables
{
    private const string Prefix = "OTEL_";

    // So long may a receiver that hangs hold up the end of the process.
    private const string LongestExportMs = "3000";

    /// <summary>Adds the variables of the process, what the settings say, and the service's name and the longest
    /// export where nobody says another.</summary>
    public static void AddTelemetryVariables(this IConfigurationBuilder configuration, TelemetrySettings settings)
    {
        var variables = new Dictionary<string, string?>
        {
            ["OTEL_SERVICE_NAME"] = "museum-guide",
            ["OTEL_EXPORTER_OTLP_TIMEOUT"] = LongestExportMs,
        };
        foreach (DictionaryEntry entry in Environment.GetEnvironmentVariables())
        {
            if (entry is { Key: string name, Value: string { Length: > 0 } value }
                && name.StartsWith(Prefix, StringComparison.Ordinal))
                variables[name] = value;
        }

        if (settings.OtlpEndpoint is { } endpoint) variables["OTEL_EXPORTER_OTLP_ENDPOINT"] = endpoint.OriginalString;
        configuration.AddInMemoryCollection(variables);
    }
}
