namespace MuseumGuide.Host.Health;

/// <summary>The second version of control groups: one folder for everything.</summary>
/// <param name="folder">The group's folder.</param>
internal sealed class ControlGroupV2(string folder) : IResourceSource
{
    /// <inheritdoc/>
    public ProcessorReading? ReadProcessor()
    {
        var limit = (KernelFile.Read(Path.Combine(folder, "cpu.max")) ?? "").Split(' ', '\n');
        if (limit.Length < 2 || !long.TryParse(limit[0], out var quota) || !long.TryParse(limit[1], out var period)
            || quota <= 0 || period <= 0)
            return null;
        return KernelFile.FindNumber(KernelFile.Read(Path.Combine(folder, "cpu.stat")), "usage_usec") is { } usage
            ? new ProcessorReading(TimeSpan.FromMicroseconds(usage), (double)quota / period)
            : null;
    }

    /// <inheritdoc/>
    public MemoryReading? ReadMemory()
    {
        if (KernelFile.ReadNumber(Path.Combine(folder, "memory.max")) is not ({ } limit and > 0)
            || KernelFile.ReadNumber(Path.Combine(folder, "memory.current")) is not { } used)
            return null;
        var reclaimable = KernelFile.FindNumber(
            KernelFile.Read(Path.Combine(folder, "memory.stat")), "inactive_file") ?? 0;
        return new MemoryReading(Math.Max(0, used - reclaimable), limit);
    }
}
