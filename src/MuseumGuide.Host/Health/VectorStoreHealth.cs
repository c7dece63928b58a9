using MuseumGuide.Recognition.Vectors;

namespace MuseumGuide.Host.Health;

/// <summary>Judges a vector store by the last real searches; nothing is sent for it.</summary>
internal static class VectorStoreHealth
{
    /// <param name="search">How it is searched; null where it is not meant to be there.</param>
    public static PartHealth Of(VectorSearch? search)
    {
        if (search is null) return HealthStatus.NotConfigured.AsPart();
        var state = search.State;
        var status = state.IsLeftAlone || state.IsLastFailed ? HealthStatus.Degraded
            : state.LastSuccessAt is null ? HealthStatus.Unknown
            : HealthStatus.Healthy;
        return new PartHealth(status.Word(), true, state.LastSuccessAt, state.LastFailureAt);
    }
}
