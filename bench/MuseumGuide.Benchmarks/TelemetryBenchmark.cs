using MuseumGuide.Measuring.Pictures;
using MuseumGuide.Measuring.Serving;
using MuseumGuide.Measuring.Timing;

namespace MuseumGuide.Benchmarks;

/// <summary>What measuring and tracing cost: the same program with and without, in turns on one machine.</summary>
internal static class TelemetryBenchmark
{
    private const int Rounds = 8;
    private const int Clients = 4;

    public static async Task RunAsync(ServedOptions options, CancellationToken cancellationToken)
    {
        var scratch = options.DataFolder is null ? Directory.CreateTempSubdirectory("museum-guide-telemetry-") : null;
        var data = options.DataFolder ?? scratch!.FullName;
        try
        {
            var launch = new GuideLaunch(options.Executable, Path.GetFullPath(data));
            await GuideServer.FillAsync(launch, options.Collections, cancellationToken);
            var table = new Table(
                "photos", "without, a second", "with, a second", "cost, %", "processor without, ms", "with, ms",
                "cost, %");
            var photos = await ServedBenchmark.ReadAsync(options.Photos, cancellationToken);
            await AddAsync(
                table, "recognized anew", options, launch.With(("ENABLE_CACHE", "false")), photos, cancellationToken);
            await AddAsync(table, "remembered", options, launch, [TestPhotos.Small(1, 100_000)], cancellationToken);
            table.Print();
        }
        finally
        {
            scratch?.Delete(recursive: true);
        }
    }

    private static async Task AddAsync(
        Table table, string kind, ServedOptions options, GuideLaunch launch, IReadOnlyList<byte[]> photos,
        CancellationToken cancellationToken)
    {
        using var sink = new TelemetrySink();
        await using var without = await GuideServer.StartAsync(
            launch.With(("ENABLE_METRICS", "false")), cancellationToken);
        await using var with = await GuideServer.StartAsync(
            launch.With(
                ("STATSD_URL", sink.Statsd), ("OTEL_EXPORTER_OTLP_ENDPOINT", sink.Otlp),
                ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"), ("OTEL_METRIC_EXPORT_INTERVAL", "5000")),
            cancellationToken);
        var length = TimeSpan.FromSeconds((double)options.Seconds / Rounds);
        await Load.ClosedAsync(without.Client, photos, Clients, length, cancellationToken);
        await Load.ClosedAsync(with.Client, photos, Clients, length, cancellationToken);

        var (off, on) = (new List<(double Rate, double Cost)>(), new List<(double Rate, double Cost)>());
        for (var round = 0; round < Rounds; round++)
        {
            // Whoever comes second finds the machine warmer, so they change places.
            var first = round % 2 == 0;
            (first ? off : on).Add(await MeasureAsync(first ? without : with, photos, length, cancellationToken));
            (first ? on : off).Add(await MeasureAsync(first ? with : without, photos, length, cancellationToken));
        }

        if (sink.Received == 0) throw new InvalidOperationException("Nothing was sent, so nothing was measured.");
        var (rateOff, rateOn) = (Median(off, r => r.Rate), Median(on, r => r.Rate));
        var (costOff, costOn) = (Median(off, r => r.Cost), Median(on, r => r.Cost));
        table.Add(
            kind, rateOff, rateOn, 100 * (1 - (rateOn / rateOff)), costOff, costOn, 100 * ((costOn / costOff) - 1));
    }

    private static async Task<(double Rate, double Cost)> MeasureAsync(
        GuideServer server, IReadOnlyList<byte[]> photos, TimeSpan length, CancellationToken cancellationToken)
    {
        var before = server.ProcessorTime;
        var rate = await Load.ClosedAsync(server.Client, photos, Clients, length, cancellationToken);
        return (rate, (server.ProcessorTime - before).TotalMilliseconds / (rate * length.TotalSeconds));
    }

    private static double Median(
        List<(double Rate, double Cost)> rounds, Func<(double Rate, double Cost), double> read)
    {
        var sorted = rounds.Select(read).Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
