using MuseumGuide.Measuring.Pictures;
using MuseumGuide.Scorecard.Asking;
using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard.Rows.Load;

/// <summary>L2: a photo that was answered before.</summary>
internal sealed class KnownPhoto : IRow
{
    public RowFacts Facts { get; } = new(
        "L2", "The same photo of 200 KB comes 100 times a second", "p95 ≤ 15 ms, p99 ≤ 40 ms, no error", IsQuick: true);

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        byte[][] photo = [TestPhotos.Small(1, 200_000)];
        var server = await stage.StartAsync(stage.Gallery, cancellationToken);
        await PhotoLoad.RunAsync(server, photo, 20, stage.Seconds(4, 10), cancellationToken);

        var length = stage.Seconds(8, 30);
        var load = await PhotoLoad.RunAsync(server, photo, 100, length, cancellationToken);

        return new Finding()
            .AtMost("p95", load.Total.P95, 15, " ms")
            .AtMost("p99", load.Total.P99, 40, " ms")
            .Exactly("errors", load.Failures, 0)
            .Note($"{Finding.Number(load.ProcessorTime.TotalMilliseconds)} ms of processor each")
            .Under($"open loop for {length.TotalSeconds:0} s")
            .Under($"the sender took {Finding.Number(load.SenderShare)} % of the processor time");
    }
}
