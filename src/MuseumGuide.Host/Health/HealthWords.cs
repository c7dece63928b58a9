using System.Text.Json;

namespace MuseumGuide.Host.Health;

/// <summary>Writes health as it stands in JSON.</summary>
internal static class HealthWords
{
    /// <summary>The status in snake_case.</summary>
    public static string Word(this HealthStatus status) => JsonNamingPolicy.SnakeCaseLower.ConvertName(status.ToString());

    /// <summary>A part of which only the status is known.</summary>
    public static PartHealth AsPart(this HealthStatus status) =>
        new(status.Word(), status != HealthStatus.NotConfigured, null, null);
}
