using System.Globalization;

namespace MuseumGuide.Host.Health;

/// <summary>The machine itself, as <c>/proc</c> tells it, with everything that runs on it.</summary>
/// <param name="folder">Where <c>proc</c> is.</param>
internal sealed class WholeMachine(string folder) : IResourceSource
{
    private const int TicksPerSecond = 100;

    // Of the columns of the first line: idle, and waiting for a disk.
    private const int IdleColumn = 3;
    private const int WaitColumn = 4;
    private const int StealColumn = 7;

    /// <inheritdoc/>
    public ProcessorReading? ReadProcessor()
    {
        var lines = (KernelFile.Read(Path.Combine(folder, "stat")) ?? "").Split('\n');
        if (!lines[0].StartsWith("cpu ", StringComparison.Ordinal)) return null;
        var ticks = lines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Take(StealColumn + 1)
            .Select(text => long.Parse(text, CultureInfo.InvariantCulture)).ToArray();
        if (ticks.Length <= WaitColumn) return null;
        var cores = lines.Skip(1).Count(line => line.StartsWith("cpu", StringComparison.Ordinal));
        var used = ticks.Sum() - ticks[IdleColumn] - ticks[WaitColumn];
        return new ProcessorReading(TimeSpan.FromSeconds((double)used / TicksPerSecond), Math.Max(1, cores));
    }

    /// <inheritdoc/>
    public MemoryReading? ReadMemory()
    {
        var content = KernelFile.Read(Path.Combine(folder, "meminfo"));
        return KernelFile.FindNumber(content, "MemTotal:") is { } total and > 0
            && KernelFile.FindNumber(content, "MemAvailable:") is { } available
            ? new MemoryReading((total - available) * 1024, total * 1024)
            : null;
    }
}
