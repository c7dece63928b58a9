namespace MuseumGuide.Host.Health;

/// <summary>The first version of control groups: a folder for each kind of resource.</summary>
/// <param name="processorFolder">Where the quota of processor time is.</param>
/// <param name="accountFolder">Where processor time is counted; often the same.</param>
/// <param name="memoryFolder">Where memory is.</param>
internal sealed class ControlGroupV1(string processorFolder, string accountFolder, string memoryFolder)
    : IResourceSource
{
    // Without a limit it is the largest number of whole pages.
    private const long Unbounded = 1L << 60;

    /// <inheritdoc/>
    public ProcessorReading? ReadProcessor()
    {
        // Without a quota it is -1.
        if (KernelFile.ReadNumber(Path.Combine(processorFolder, "cpu.cfs_quota_us")) is not ({ } quota and > 0)
            || KernelFile.ReadNumber(Path.Combine(processorFolder, "cpu.cfs_period_us")) is not ({ } period and > 0)
            || KernelFile.ReadNumber(Path.Combine(accountFolder, "cpuacct.usage")) is not { } nanoseconds)
            return null;
        return new ProcessorReading(TimeSpan.FromTicks(nanoseconds / 100), (double)quota / period);
    }

    /// <inheritdoc/>
    public MemoryReading? ReadMemory()
    {
        if (KernelFile.ReadNumber(Path.Combine(memoryFolder, "memory.limit_in_bytes")) is not ({ } limit and > 0 and < Unbounded)
            || KernelFile.ReadNumber(Path.Combine(memoryFolder, "memory.usage_in_bytes")) is not { } used)
            return null;
        var reclaimable = KernelFile.FindNumber(
            KernelFile.Read(Path.Combine(memoryFolder, "memory.stat")), "total_inactive_file") ?? 0;
        return new MemoryReading(Math.Max(0, used - reclaimable), limit);
    }
}
