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
        var length = stage.Seconds(5, 20);
        var (run, each, share) = await MeasureAsync(stage, length, cancellationToken);
        var (quiet, quietEach, _) = await MeasureAsync(
            stage, stage.Seconds(3, 10), cancellationToken, ("LOG_LEVEL", "warning"));

        return new Finding()
            .AtLeast("answers a second", run.PerSecond, 20_000)
            .Exactly("others", run.Failures, 0)
            .AtMost("p99", run.P99, 20, " ms")
            .Note($"{Finding.Number(each)} µs of processor each")
            .Note($"{Finding.Number(quiet.PerSecond)} a second and {Finding.Number(quietEach)} µs where none is logged")
            .Under($"wrk for {length.TotalSeconds:0} s, each answer logged as is usual in production")
            .Under($"wrk took {Finding.Number(share)} % of the processor time");
    }

    private static async Task<(Wrk Run, double Microseconds, double Share)> MeasureAsync(
        Stage stage, TimeSpan length, CancellationToken cancellationToken,
        params (string Name, string Value)[] variables)
    {
        var server = await stage.StartAsync(stage.Gallery, cancellationToken, variables);
        var address = new Uri(server.Client.BaseAddress!, $"/api/v1/artworks/{stage.Photos.OneId}");
        await Wrk.RunAsync(address, stage.Seconds(2, 10), cancellationToken);

        var before = server.ProcessorTime;
        var run = await Wrk.RunAsync(address, length, cancellationToken);
        var served = server.ProcessorTime - before;
        await server.KillAsync();
        return (
            run, served.TotalMicroseconds / (run.PerSecond * length.TotalSeconds),
            100 * (run.ProcessorTime / (run.ProcessorTime + served)));
    }
}
