namespace MuseumGuide.Host.Health;

/// <summary>One part of the guide.</summary>
/// <param name="Status">healthy, unknown, not_configured, degraded or unhealthy.</param>
/// <param name="Configured">Whether it is meant to be there.</param>
/// <param name="LastSuccessAt">When it last did what was asked; null where it never did, or where that is not kept.
/// </param>
/// <param name="LastFailureAt">When it last failed; null as well.</param>
internal sealed record PartHealth(
    string Status, bool Configured, DateTimeOffset? LastSuccessAt, DateTimeOffset? LastFailureAt);
