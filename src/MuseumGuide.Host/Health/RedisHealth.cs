using MuseumGuide.Redis;

namespace MuseumGuide.Host.Health;

/// <summary>Judges Redis by its last real answers; without it each instance goes on alone.</summary>
internal static class RedisHealth
{
    /// <param name="redis">How Redis stands; null without one.</param>
    public static PartHealth Of(RedisState? redis) => redis is null
        ? HealthStatus.NotConfigured.AsPart()
        : new PartHealth(
            (redis.IsFailing ? HealthStatus.Degraded : HealthStatus.Healthy).Word(), true, redis.LastSuccessAt,
            redis.LastFailureAt);
}
