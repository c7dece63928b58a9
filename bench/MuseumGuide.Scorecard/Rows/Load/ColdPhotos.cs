using MuseumGuide.Measuring.Serving;
using MuseumGuide.Scorecard.Asking;
using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard.Rows.Load;

/// <summary>L3: photos that no cache knows, over a large index.</summary>
internal sealed class ColdPhotos : IRow
{
    private const double PerSecond = 5;

    public RowFacts Facts { get; } = new(
        "L3", "Photos of 1,280 px, each with other pixels, come 5 times a second",
        "p95 ≤ 130 ms, p99 ≤ 300 ms, no error, the same works as at rest", IsQuick: true);

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        var data = await stage.LargeAsync(cancellationToken);
        var server = await stage.StartAsync(data.Folder, cancellationToken, ("ENABLE_CACHE", "false"));
        var length = stage.Seconds(10, 30);
        var photos = stage.Photos.Perturbed((int)(PerSecond * length.TotalSeconds), stage.Seed);
        var atRest = await AskOneByOneAsync(server, photos, cancellationToken);

        var load = await PhotoLoad.RunAsync(server, photos, PerSecond, length, cancellationToken);

        return new Finding()
            .AtMost("p95", load.Total.P95, 130, " ms")
            .AtMost("p99", load.Total.P99, 300, " ms")
            .Note($"served p50 {Finding.Number(load.Served.P50)} ms")
            .Exactly("errors", load.Failures, 0)
            .Note($"{Finding.Number(load.ProcessorTime.TotalMilliseconds)} ms of processor each")
            .Exactly(
                "other works than at rest", load.Replies.Zip(atRest).Count(p => p.First.Works != p.Second.Works), 0)
            .AtLeast("photos that were recognized", atRest.Count(reply => reply.Works.Length > 0), photos.Length * 0.9)
            .Under($"open loop for {length.TotalSeconds:0} s, {photos.Length} photos, {data.Works:#,0} works")
            .Under($"the sender took {Finding.Number(load.SenderShare)} % of the processor time");
    }

    /// <summary>Sends each photo when the one before is answered; warms the server up too.</summary>
    public static async Task<Reply[]> AskOneByOneAsync(
        GuideServer server, IReadOnlyList<byte[]> photos, CancellationToken cancellationToken)
    {
        var replies = new Reply[photos.Count];
        for (var i = 0; i < photos.Count; i++)
        {
            replies[i] = await Reply.ToAsync(
                server.Client, photos[i], System.Diagnostics.Stopwatch.GetTimestamp(), cancellationToken);
        }

        return replies;
    }
}
