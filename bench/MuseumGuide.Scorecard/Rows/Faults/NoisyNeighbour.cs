using System.Globalization;
using MuseumGuide.Scorecard.Asking;
using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard.Rows.Faults;

/// <summary>F17: another program takes both cores.</summary>
internal sealed class NoisyNeighbour : IRow
{
    private const double PerSecond = 2.5;

    public RowFacts Facts { get; } = new(
        "F17", "stress-ng keeps two cores busy while photos come 2.5 times a second",
        "no error, p99 ≤ 1 s, liveness never fails");

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        var server = await stage.StartAsync(stage.Gallery, cancellationToken, ("ENABLE_CACHE", "false"));
        var photos = stage.Photos.Perturbed(40, stage.Seed);
        await Load.ColdPhotos.AskOneByOneAsync(server, photos, cancellationToken);
        var length = stage.Seconds(10, 30);
        var seconds = length.TotalSeconds.ToString("0", CultureInfo.InvariantCulture);
        var noise = Tool.RunAsync("stress-ng", ["--cpu", "2", "--timeout", seconds + "s"], cancellationToken);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var probing = Probe.WatchAsync(server.Client, "/health/live", TimeSpan.FromMilliseconds(500), ended.Token);

        var load = await PhotoLoad.RunAsync(server, photos, PerSecond, length, cancellationToken);
        await ended.CancelAsync();
        await noise;
        var probe = await probing;

        return new Finding()
            .Exactly("errors", load.Failures, 0)
            .AtMost("p99", load.Total.P99, 1_000, " ms")
            .Note($"p50 {Finding.Number(load.Total.P50)} ms")
            .Exactly("liveness failures", probe.Failures, 0)
            .Under($"open loop for {seconds} s, {probe.Times.Count} probes");
    }
}
