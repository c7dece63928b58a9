namespace MuseumGuide.Host.Health;

/// <summary>How much of the machine, or of what its container may have, is in use. Each is 0 to 100, or null where the
/// system does not tell.</summary>
/// <param name="CpuPercent">Of the processor, over the last ten seconds or so.</param>
/// <param name="MemoryPercent">Of the memory, without caches that the system would give back.</param>
/// <param name="DiskPercent">Of the disk that the data folder is on, as <c>df</c> tells it.</param>
internal sealed record ResourceUsage(double? CpuPercent, double? MemoryPercent, double? DiskPercent)
{
    /// <summary>From here on the processor is told to be short.</summary>
    public const double CpuLimit = 80;

    /// <summary>From here on memory is told to be short.</summary>
    public const double MemoryLimit = 85;

    /// <summary>From here on the disk is told to be short.</summary>
    public const double DiskLimit = 90;

    /// <summary>Nothing is known yet.</summary>
    public static ResourceUsage Unknown { get; } = new(null, null, null);

    /// <summary>Whether something is short.</summary>
    public bool IsShort => CpuPercent >= CpuLimit || MemoryPercent >= MemoryLimit || DiskPercent >= DiskLimit;
}
