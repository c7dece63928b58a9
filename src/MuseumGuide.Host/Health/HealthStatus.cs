namespace MuseumGuide.Host.Health;

/// <summary>How a part of the guide, or the whole of it, is.</summary>
internal enum HealthStatus
{
    /// <summary>As it should be.</summary>
    Healthy,

    /// <summary>Not used yet, so nothing is known.</summary>
    Unknown,

    /// <summary>Not there, and not asked for.</summary>
    NotConfigured,

    /// <summary>Something is short or out of reach, and the guide goes on without it.</summary>
    Degraded,

    /// <summary>The guide cannot do what it is for.</summary>
    Unhealthy,
}
