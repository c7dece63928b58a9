using System.Diagnostics;
using System.Globalization;
using MuseumGuide.Engines.Pinecone;
using MuseumGuide.Measuring.Clusters;
using MuseumGuide.Measuring.Serving;
using MuseumGuide.Scorecard.Asking;
using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard.Rows.Instances;

/// <summary>F9: Pinecone takes five seconds, then answers 500.</summary>
internal sealed class VectorStoreDown : IRow
{
    private const int Photos = 12;

    public RowFacts Facts { get; } = new(
        "F9", "Pinecone takes 5 s, then answers 500",
        "200 and degraded in ≤ 400 ms, counted; well again within the break of 10 s + 5 s");

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        await using var pinecone = await FakePinecone.StartAsync();
        pinecone.Add("museum-artworks", 256);
        var launch = stage.Launch(stage.CopyOf(stage.Gallery)).With(
            ("VECTOR_STORE", "pinecone"), ("PINECONE_API_KEY", FakePinecone.Key),
            ("PINECONE_HOST", pinecone.Address.ToString()), ("VECTOR_STORE_TIMEOUT_MS", "200"),
            ("LOCAL_INDEX_MAX_WORKS", "0"), ("ENABLE_CACHE", "false"));
        await GuideCluster.RunAsync(launch, cancellationToken, "vectors");
        var server = await stage.StartAsync(launch, cancellationToken);
        var photos = stage.Photos.Perturbed(Photos, stage.Seed);
        await AskAsync(server, photos, cancellationToken);
        var finding = new Finding().Under(string.Create(
            CultureInfo.InvariantCulture,
            $"VECTOR_STORE_TIMEOUT_MS=200, no local features, {Photos} photos each, one after the other"));
        foreach (var (name, fault) in ((string, FakeFault)[])
        [
            ("5 s", FakeFault.Slow(TimeSpan.FromSeconds(5))), ("500", FakeFault.Status(500)),
        ])
        {
            var before = await CountAsync(server, cancellationToken);
            pinecone.Always(fault);
            var answers = await AskAsync(server, photos, cancellationToken);
            var counted = await CountAsync(server, cancellationToken) - before;
            pinecone.Always(null);
            finding
                .Exactly($"{name}: other than 200 and degraded",
                    answers.Count(answer => answer.Status != 200 || !answer.IsDegraded()), 0)
                .AtMost($"{name}: slowest", answers.Max(answer => answer.Took.TotalMilliseconds), 400, " ms")
                .AtLeast($"{name}: searches counted", counted, 3)
                .AtMost($"{name}: well again after", await RecoverAsync(server, photos, cancellationToken), 15, " s");
        }

        return finding;
    }

    private static async Task<List<Exchange>> AskAsync(
        GuideServer server, IEnumerable<byte[]> photos, CancellationToken cancellationToken)
    {
        var answers = new List<Exchange>();
        foreach (var photo in photos) answers.Add(await server.Client.IdentifyAsync(photo, cancellationToken));
        return answers;
    }

    // A search that is tried again until its time is over ends as timed out.
    private static async Task<double> CountAsync(GuideServer server, CancellationToken cancellationToken)
    {
        // A scrape may be a third of a second old.
        await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken);
        var metrics = await server.Client.FetchAsync("/metrics", cancellationToken);
        return metrics.Text.Split('\n')
            .Where(line => line.StartsWith("museum_guide_vector_store_searches_total", StringComparison.Ordinal)
                && (line.Contains("\"failed\"", StringComparison.Ordinal)
                    || line.Contains("\"timed_out\"", StringComparison.Ordinal)))
            .Sum(line => double.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture));
    }

    private static async Task<double> RecoverAsync(
        GuideServer server, byte[][] photos, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        while ((await server.Client.IdentifyAsync(photos[0], cancellationToken)).IsDegraded())
        {
            if (Stopwatch.GetElapsedTime(started) > TimeSpan.FromMinutes(1)) return double.PositiveInfinity;
            await Task.Delay(200, cancellationToken);
        }

        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
