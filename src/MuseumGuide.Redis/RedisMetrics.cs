using System.Diagnostics.Metrics;

namespace MuseumGuide.Redis;

/// <summary>Counts what Redis is asked, and its time.</summary>
internal sealed class RedisMetrics
{
    private readonly Counter<long> _operations;
    private readonly Histogram<double> _duration;

    public RedisMetrics(IMeterFactory meters, RedisState state)
    {
        var meter = meters.Create("MuseumGuide");
        _operations = meter.CreateCounter<long>(
            "museum_guide.redis.operations", "{operation}", "What Redis was asked, by what came of it.");
        _duration = meter.CreateHistogram(
            "museum_guide.redis.duration", "s", "Time that Redis took to answer, or was waited for.",
            advice: new InstrumentAdvice<double>
            {
                HistogramBucketBoundaries = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 1],
            });
        meter.CreateObservableGauge(
            "museum_guide.redis.up", () => state.IsFailing ? 0 : 1, "{instance}",
            "1 while this instance shares through Redis, 0 while it is on its own.");
        foreach (var operation in RedisOperation.All)
        {
            foreach (var result in (ReadOnlySpan<string>)["ok", "failed", "skipped"]) Count(operation, result, 0);
        }
    }

    public void Answered(RedisOperation operation, TimeSpan elapsed) => Ended(operation, "ok", elapsed);

    public void Failed(RedisOperation operation, TimeSpan elapsed) => Ended(operation, "failed", elapsed);

    /// <summary>Counts what was not asked, for Redis is being left alone.</summary>
    public void Skipped(RedisOperation operation) => Count(operation, "skipped", 1);

    private void Ended(RedisOperation operation, string result, TimeSpan elapsed)
    {
        Count(operation, result, 1);
        _duration.Record(elapsed.TotalSeconds, new("operation", operation.Name), new("result", result));
    }

    private void Count(RedisOperation operation, string result, long times) =>
        _operations.Add(times, new("operation", operation.Name), new("result", result));
}
