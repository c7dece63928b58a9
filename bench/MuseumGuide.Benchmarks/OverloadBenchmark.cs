using System.Diagnostics;
using MuseumGuide.Benchmarks.Serving;
using MuseumGuide.Benchmarks.Timing;

namespace MuseumGuide.Benchmarks;

/// <summary>Three times as many photos as a server can answer.</summary>
internal static class OverloadBenchmark
{
    private const int Factor = 3;

    public static async Task RunAsync(
        ServedOptions options, string data, byte[][] photos, CancellationToken cancellationToken)
    {
        await using var server = await GuideServer.StartAsync(options.Executable, data, false, cancellationToken);
        await Load.ClosedAsync(server.Client, photos, 4, TimeSpan.FromSeconds(5), cancellationToken);
        var capacity = await Load.ClosedAsync(
            server.Client, photos, 4, TimeSpan.FromSeconds(10), cancellationToken);

        var length = TimeSpan.FromSeconds(options.Seconds);
        var started = Stopwatch.GetTimestamp();
        var replies = await Load.OpenAsync(server.Client, photos, capacity * Factor, length, cancellationToken);
        var took = Stopwatch.GetElapsedTime(started);
        var recovery = await RecoverAsync(server, photos[0], cancellationToken) + (took - length);

        var accepted = new Sample();
        foreach (var reply in replies.Where(r => r.IsAnswer)) accepted.Add(reply.Total);
        var table = new Table(
            "capacity, a second", "sent a second", "answered, share of capacity", "refused with Retry-After, %",
            "other 5xx", "other failures", "answered p50, ms", "p99, ms", "well again after, s");
        table.Add(
            capacity, capacity * Factor, accepted.Count / took.TotalSeconds / capacity,
            100.0 * replies.Count(r => r.IsPoliteRefusal) / replies.Length,
            replies.Count(r => (int?)r.Status >= 500 && !r.IsPoliteRefusal),
            replies.Count(r => !r.IsAnswer && !r.IsPoliteRefusal && (r.Status is null || (int)r.Status < 500)),
            accepted.P50, accepted.P99, recovery.TotalSeconds);
        table.Print();
    }

    // Well again: ready, and answering a photo within a second.
    private static async Task<TimeSpan> RecoverAsync(
        GuideServer server, byte[] photo, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            var reply = await Reply.ToAsync(server.Client, photo, Stopwatch.GetTimestamp(), cancellationToken);
            if (reply.IsAnswer && reply.Total < TimeSpan.FromSeconds(1)
                && await server.IsReadyAsync(cancellationToken))
                return Stopwatch.GetElapsedTime(started);
            await Task.Delay(50, cancellationToken);
        }
    }
}
