using MuseumGuide.Host.Settings;

namespace MuseumGuide.Host.Health;

/// <summary>Looks every two seconds how much of processor, memory and disk is in use.</summary>
internal sealed class ResourceSampler(GuideSettings settings, TimeProvider time, IReadOnlyList<IResourceSource> sources)
    : BackgroundService
{
    private const int Kept = 6;
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);
    private readonly Queue<(long At, ProcessorReading Reading)> _readings = new(Kept);
    private volatile ResourceUsage _current = ResourceUsage.Unknown;

    /// <summary>The latest look.</summary>
    public ResourceUsage Current => _current;

    /// <summary>Looks once.</summary>
    public void Sample() => _current = new ResourceUsage(SampleProcessor(), SampleMemory(), SampleDisk());

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        try
        {
            do
            {
                Sample();
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The end, which is no fault.
        }
    }

    private double? SampleProcessor()
    {
        if (sources.Select(source => source.ReadProcessor()).FirstOrDefault(found => found is not null)
            is not { } reading)
            return null;
        var before = _readings.TryPeek(out var oldest) ? oldest : default((long At, ProcessorReading Reading)?);
        if (_readings.Count == Kept) _readings.Dequeue();
        _readings.Enqueue((time.GetTimestamp(), reading));
        if (before is not { } first) return null;
        var elapsed = time.GetElapsedTime(first.At).TotalSeconds * reading.Cores;
        return elapsed <= 0
            ? null
            : Math.Clamp(100 * (reading.Used - first.Reading.Used).TotalSeconds / elapsed, 0, 100);
    }

    private double? SampleMemory() =>
        sources.Select(source => source.ReadMemory()).FirstOrDefault(found => found is not null)?.Percent;

    private double? SampleDisk()
    {
        try
        {
            var disk = new DriveInfo(settings.Storage.FullDataDirectory);
            var used = disk.TotalSize - disk.TotalFreeSpace;
            var usable = used + disk.AvailableFreeSpace;
            return usable > 0 ? 100.0 * used / usable : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
