using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard.Rows.Instances;

/// <summary>F6: the Redis that instances share answers no more, and keeps its connections.</summary>
internal sealed class RedisStalled : IRow
{
    public RowFacts Facts { get; } = new(
        "F6", "Redis is stopped (SIGSTOP) under 20 requests a second and goes on",
        "no error, p99 at most 100 ms more, at most 10 threads more", IsQuick: true);

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        var cluster = await KnownCluster.StartAsync(stage, cancellationToken);
        var (before, during) = (0, 0);
        var (rest, trouble) = await KnownCluster.WatchAsync(
            stage, cluster,
            async () =>
            {
                before = cluster.Guides.Max(guide => ProcessFigures.Of(guide.ProcessId).Threads);
                cluster.Redis.Stall();
                await Task.Delay(stage.Seconds(5, 30), cancellationToken);
                during = cluster.Guides.Max(guide => ProcessFigures.Of(guide.ProcessId).Threads);
                cluster.Redis.Resume();
                await Task.Delay(stage.Seconds(3, 10), cancellationToken);
            },
            cancellationToken);

        return new Finding()
            .None("failed requests", [.. rest.Failures, .. trouble.Failures])
            .AtMost("p99 more", KnownCluster.P99(trouble) - KnownCluster.P99(rest), 100, " ms")
            .AtMost("threads more", during - before, 10)
            .Note($"{trouble.Sent} requests");
    }
}
