using MuseumGuide.Scorecard.Asking;
using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard.Rows.Load;

/// <summary>L1: the same record, asked for as fast as it comes.</summary>
internal sealed class CachedReads : IRow
{
    public RowFacts Facts { get; } = new(
        "L1", "A record is read over 32 connections", "≥ 20,000 answers a second, all 2xx, p99 ≤ 20 ms", IsQuick: true);

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        var server = await stage.StartAsync(stage.Gallery, cancellationToken);
        var address = new Uri(server.Client.BaseAddress!, $"/api/v1/artworks/{stage.Photos.OneId}");
        await Wrk.RunAsync(address, stage.Seconds(2, 10), cancellationToken);

        var before = server.ProcessorTime;
        var length = stage.Seconds(6, 20);
        var run = await Wrk.RunAsync(address, length, cancellationToken);
        var served = server.ProcessorTime - before;
        var each = served.TotalMicroseconds / (run.PerSecond * length.TotalSeconds);
        var share = 100 * (run.ProcessorTime / (run.ProcessorTime + served));

        return new Finding()
            .AtLeast("answers a second", run.PerSecond, 20_000)
            .Exactly("others", run.Failures, 0)
            .AtMost("p99", run.P99, 20, " ms")
            .Note($"{Finding.Number(each)} µs of processor each")
            .Under($"wrk for {length.TotalSeconds:0} s")
            .Under($"wrk took {Finding.Number(share)} % of the processor time");
    }
}
