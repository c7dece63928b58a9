using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard.Rows.Instances;

/// <summary>F14: an instance dies at work.</summary>
internal sealed class InstanceKilled : IRow
{
    public RowFacts Facts { get; } = new(
        "F14", "one of two instances behind nginx is killed under 20 requests a second",
        "no failed request, for nginx asks the other one again", IsQuick: true);

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        var cluster = await KnownCluster.StartAsync(stage, cancellationToken);
        var (rest, trouble) = await KnownCluster.WatchAsync(
            stage, cluster,
            async () =>
            {
                await cluster.KillAsync(0);
                await Task.Delay(stage.Seconds(3, 10), cancellationToken);
                await cluster.StartAgainAsync(0, cancellationToken);
            },
            cancellationToken);

        return new Finding()
            .None("failed requests", [.. rest.Failures, .. trouble.Failures])
            .Note($"{trouble.Sent} requests, p99 {Finding.Number(KnownCluster.P99(trouble))} ms, at rest "
                + $"{Finding.Number(KnownCluster.P99(rest))} ms");
    }
}
