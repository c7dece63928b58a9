using System.Diagnostics;
using MuseumGuide.Evaluation;

namespace MuseumGuide.Measuring.Timing;

/// <summary>Durations in milliseconds.</summary>
internal sealed class Sample
{
    private readonly List<double> _durations = [];

    public int Count => _durations.Count;

    public double P50 => At(0.5);

    public double P95 => At(0.95);

    public double P99 => At(0.99);

    /// <summary>Processor time of one round, in milliseconds and over all cores; NaN where it was not measured. Other
    /// programs on the machine lengthen the durations, but hardly this.</summary>
    public double Processor { get; private set; } = double.NaN;

    /// <summary>Takes durations that were measured elsewhere.</summary>
    public static Sample Of(IEnumerable<TimeSpan> durations)
    {
        var sample = new Sample();
        foreach (var duration in durations) sample.Add(duration);
        return sample;
    }

    /// <summary>Measures a step many times over, after some rounds that do not count.</summary>
    public static Sample Of(int warmUps, int rounds, Action<int> step)
    {
        for (var i = 0; i < warmUps; i++) step(i);
        var sample = new Sample();
        var before = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < rounds; i++)
        {
            var started = Stopwatch.GetTimestamp();
            step(i);
            sample.Add(Stopwatch.GetElapsedTime(started));
        }

        sample.Processor = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / rounds;
        return sample;
    }

    public void Add(TimeSpan duration) => _durations.Add(duration.TotalMilliseconds);

    private double At(double share) =>
        _durations.Count == 0 ? double.NaN : Percentile.Of([.. _durations.Order()], share);
}
