using System.Collections;
using MuseumGuide.Host.Settings;

namespace MuseumGuide.Host.Observability.Telemetry;

/// <summary>Hands OpenTelemetry's own variables, <c>OTEL_…</c>, on to its libraries.</summary>
internal static class TelemetryVariables
{
    private const string Prefix = "OTEL_";

    /// <summary>Adds the variables of the process, what the settings say, and the service's name where nobody says
    /// another.</summary>
    public static void AddTelemetryVariables(this IConfigurationBuilder configuration, TelemetrySettings settings)
    {
        var variables = new Dictionary<string, string?> { ["OTEL_SERVICE_NAME"] = "museum-guide" };
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
