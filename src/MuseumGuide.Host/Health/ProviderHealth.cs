using MuseumGuide.OpenAI;

namespace MuseumGuide.Host.Health;

/// <summary>Judges the provider by the last real answers of its capabilities; nothing is sent for it.</summary>
internal static class ProviderHealth
{
    /// <param name="provider">How the provider stands; null without one.</param>
    public static PartHealth Of(ProviderState? provider)
    {
        if (provider is null) return PartHealthOf(HealthStatus.NotConfigured, null, null);
        var capabilities = provider.Capabilities;
        var success = capabilities.Max(capability => capability.LastSuccessAt);
        var failure = capabilities.Max(capability => capability.LastFailureAt);
        if (capabilities.Any(IsFailing)) return PartHealthOf(HealthStatus.Degraded, success, failure);
        return PartHealthOf(success is null ? HealthStatus.Unknown : HealthStatus.Healthy, success, failure);
    }

    private static bool IsFailing(CapabilityStatus capability) =>
        capability.State != CircuitState.Closed || capability.IsLastFailed;

    private static PartHealth PartHealthOf(HealthStatus status, DateTimeOffset? success, DateTimeOffset? failure) =>
        new(status.Word(), status != HealthStatus.NotConfigured, success, failure);
}
