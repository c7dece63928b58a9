using MuseumGuide.Measuring.Pictures;
using MuseumGuide.Measuring.Serving;
using MuseumGuide.Measuring.Timing;
using MuseumGuide.Evaluation;
using MuseumGuide.Photos;

namespace MuseumGuide.Benchmarks;

/// <summary>A whole server under load, the sender on the same machine.</summary>
internal static class ServedBenchmark
{
    private const int MostSmallSide = 1280;

    public static async Task RunAsync(ServedOptions options, CancellationToken cancellationToken)
    {
        var scratch = options.DataFolder is null ? Directory.CreateTempSubdirectory("museum-guide-served-") : null;
        var data = options.DataFolder ?? scratch!.FullName;
        try
        {
            var launch = new GuideLaunch(options.Executable, Path.GetFullPath(data));
            await GuideServer.FillAsync(launch, options.Collections, cancellationToken);
            var photos = await ReadAsync(options.Photos, cancellationToken);
            var table = new Table(
                "photos", "a second", "sent", "answered", "served p50, ms", "p95", "p99", "in all p50, ms", "p95", "p99",
                "processor a photo, ms");
            await AddColdAsync(table, options, launch, photos, cancellationToken);
            await AddHitsAsync(table, launch, cancellationToken);
            table.Print();
            Console.WriteLine();
            await OverloadBenchmark.RunAsync(options, launch, photos, cancellationToken);
        }
        finally
        {
            scratch?.Delete(recursive: true);
        }
    }

    private static async Task AddColdAsync(
        Table table, ServedOptions options, GuideLaunch launch, byte[][] photos, CancellationToken cancellationToken)
    {
        await using var server = await GuideServer.StartAsync(launch.With(("ENABLE_CACHE", "false")), cancellationToken);
        var length = TimeSpan.FromSeconds(options.Seconds);
        await AddAsync(table, "≤ 1280 px, first after the start", server, photos, options.Rate,
            TimeSpan.FromSeconds(10 / options.Rate), cancellationToken);
        await Load.OpenAsync(server.Client, photos, options.Rate, TimeSpan.FromSeconds(8), cancellationToken);
        await AddAsync(table, "≤ 1280 px, cold", server, photos, options.Rate, length, cancellationToken);

        byte[][] large = [.. Enumerable.Range(0, 4).Select(TestPhotos.TwelveMegapixels)];
        await AddAsync(table, "12 megapixels, baseline", server, large, 2, length, cancellationToken);
        var progressive = new List<byte[]>();
        foreach (var photo in large)
        {
            if (await ProgressiveJpeg.FromAsync(photo, cancellationToken) is { } converted) progressive.Add(converted);
        }

        if (progressive.Count > 0)
            await AddAsync(table, "12 megapixels, progressive", server, progressive, 2, length, cancellationToken);
    }

    private static async Task AddHitsAsync(
        Table table, GuideLaunch launch, CancellationToken cancellationToken)
    {
        await using var server = await GuideServer.StartAsync(launch, cancellationToken);
        byte[][] photo = [TestPhotos.Small(1, 300_000)];
        await Load.OpenAsync(server.Client, photo, 20, TimeSpan.FromSeconds(5), cancellationToken);
        await AddAsync(table, $"the same {photo[0].Length / 1000} KB again", server, photo, 100,
            TimeSpan.FromSeconds(20), cancellationToken);
    }

    private static async Task AddAsync(
        Table table, string name, GuideServer server, IReadOnlyList<byte[]> photos, double rate, TimeSpan length,
        CancellationToken cancellationToken)
    {
        var before = server.ProcessorTime;
        var replies = await Load.OpenAsync(server.Client, photos, rate, length, cancellationToken);
        var processor = (server.ProcessorTime - before).TotalMilliseconds / replies.Length;
        var (served, total) = (new Sample(), new Sample());
        foreach (var reply in replies)
        {
            total.Add(reply.Total);
            if (reply.Served is { } time) served.Add(time);
        }

        table.Add(
            name, rate, replies.Length, replies.Count(r => r.IsAnswer), served.P50, served.P95, served.P99,
            total.P50, total.P95, total.P99, processor);
    }

    internal static async Task<byte[][]> ReadAsync(string folder, CancellationToken cancellationToken)
    {
        var admission = new PhotoAdmission(Microsoft.Extensions.Options.Options.Create(new PhotoAdmissionOptions()));
        var photos = new List<byte[]>();
        foreach (var photo in EvaluationFolder.Read(folder).Photos)
        {
            var bytes = await File.ReadAllBytesAsync(photo.FullPath, cancellationToken);
            if (admission.Inspect(bytes) is PhotoAdmissionResult.Admitted(var admitted)
                && Math.Max(admitted.Header.Width, admitted.Header.Height) <= MostSmallSide)
                photos.Add(bytes);
        }

        // The sets stand one after the other in the file; a run must see some of each.
        byte[][] mixed = [.. photos];
        new Random(1).Shuffle(mixed);
        return mixed;
    }
}
