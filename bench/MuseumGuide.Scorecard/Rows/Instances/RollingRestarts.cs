using MuseumGuide.Measuring.Clusters;
using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard.Rows.Instances;

/// <summary>F13: a roll-out, five times over.</summary>
internal sealed class RollingRestarts : IRow
{
    private const int Rounds = 5;

    public RowFacts Facts { get; } = new(
        "F13", "two instances behind nginx are restarted in turn, five times, under 20 requests a second",
        "no failed request, every instance ends with exit code 0");

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        var cluster = await KnownCluster.StartAsync(stage, cancellationToken);
        var codes = new List<int?>();
        await using var load = VisitorLoad.Start(cluster.Client, stage.Photos.Known);
        for (var round = 0; round < stage.Of(2, Rounds); round++)
        {
            codes.Add(await cluster.RestartAsync(0, cancellationToken));
            codes.Add(await cluster.RestartAsync(1, cancellationToken));
        }

        await load.EndAsync();
        return new Finding()
            .None("failed requests", load.Failures)
            .Exactly("clean ends", codes.Count(code => code == 0), codes.Count)
            .Note($"{load.Sent} requests, p99 {Finding.Number(KnownCluster.P99(load))} ms");
    }
}
