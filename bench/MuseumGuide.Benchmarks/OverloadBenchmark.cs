using MuseumGuide.Measuring.Serving;
using MuseumGuide.Measuring.Timing;

namespace MuseumGuide.Benchmarks;

/// <summary>Three times as many photos as a server can answer.</summary>
internal static class OverloadBenchmark
{
    public static async Task RunAsync(
        ServedOptions options, GuideLaunch launch, byte[][] photos, CancellationToken cancellationToken)
    {
        await using var server = await GuideServer.StartAsync(launch.With(("ENABLE_CACHE", "false")), cancellationToken);
        var overload = await Overload.MeasureAsync(
            server, photos, TimeSpan.FromSeconds(options.Seconds), cancellationToken);

        var accepted = Sample.Of(overload.Replies.Where(r => r.IsAnswer).Select(r => r.Total));
        var table = new Table(
            "capacity, a second", "sent a second", "answered, share of capacity", "refused with Retry-After, %",
            "other 5xx", "other failures", "answered p50, ms", "p99, ms", "well again after, s");
        table.Add(
            overload.Capacity, overload.Capacity * Overload.Factor, overload.Goodput,
            100.0 * overload.Refused / overload.Replies.Length, overload.OtherServerErrors, overload.OtherFailures,
            accepted.P50, accepted.P99, overload.Recovery.TotalSeconds);
        table.Print();
    }
}
