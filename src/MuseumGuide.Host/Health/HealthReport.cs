namespace MuseumGuide.Host.Health;

/// <summary>The answer of <c>/health</c>.</summary>
/// <param name="Status">healthy, degraded or unhealthy.</param>
/// <param name="Timestamp">When it was looked.</param>
/// <param name="UptimeSeconds">Seconds since the start of the process, by a clock that never jumps.</param>
/// <param name="Version">The program's version.</param>
/// <param name="Checks">What was looked at.</param>
/// <param name="Statistics">Requests since the start.</param>
internal sealed record HealthReport(
    string Status, DateTimeOffset Timestamp, double UptimeSeconds, string Version, HealthChecks Checks,
    HealthStatistics Statistics);
