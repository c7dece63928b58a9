namespace MuseumGuide.Host.Health;

/// <summary>What <c>/health</c> looked at.</summary>
/// <param name="System">The machine, or what its container may have of it.</param>
/// <param name="Apis">Paid providers, by the last real answer of each.</param>
/// <param name="Dependencies">What the guide needs on its own side.</param>
internal sealed record HealthChecks(SystemHealth System, PartsHealth Apis, PartsHealth Dependencies);
