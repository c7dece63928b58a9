namespace MuseumGuide.Host.Health;

/// <summary>How much of the machine is in use; each 0 to 100, null where the system does not tell.</summary>
/// <param name="Status">degraded from 80 % of the processor, 85 % of memory or 90 % of the disk, else healthy.</param>
internal sealed record SystemHealth(string Status, double? CpuPercent, double? MemoryPercent, double? DiskPercent);
