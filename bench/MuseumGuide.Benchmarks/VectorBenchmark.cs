using System.Diagnostics;
using System.Globalization;
using MuseumGuide.Benchmarks.Recognition;
using MuseumGuide.Benchmarks.Vectors;
using MuseumGuide.Measuring.Timing;
using MuseumGuide.Recognition.Layout;
using MuseumGuide.Recognition.Vectors;

namespace MuseumGuide.Benchmarks;

/// <summary>What the vector stores find of what an exact search does, and how long they take for one photo.</summary>
internal static class VectorBenchmark
{
    private const int Views = 17;
    private const int Parts = 85;
    private const int Near = 20;
    private const int QueriesAtOnce = 12;
    private const int Photos = 60;
    private static readonly int[] Widths = [20, 40, 100, 200];

    public static async Task RunAsync(string dataFolder, string[] collections, CancellationToken cancellationToken)
    {
        await using var parts = await GuideParts.OpenAsync(dataFolder, [], cancellationToken);
        await using var engines = await VectorEngines.StartAsync(cancellationToken);
        var files = new PictureFiles(parts);
        var table = new Table(
            "vectors", "count", "store", "filled in, s", "MB", "found of the nearest 20", "p50, ms", "p95, ms");

        var views = await files.DescribeAsync(
            collections, (picture, place) => SyntheticViews.Unsteady(picture, place, Views)
                .Prepend(LayoutEmbedding.Describe(picture)), cancellationToken);
        var viewQueries = await files.DescribeAsync(
            collections, (picture, place) => SyntheticViews.Unsteady(picture, -1 - place, 1), cancellationToken);
        await MeasureAsync(table, "works and views of them", "views", views, viewQueries, engines, cancellationToken);

        var clusters = await files.DescribeAsync(
            collections, (picture, place) => SyntheticViews.Parts(picture, place, Parts), cancellationToken);
        var clusterQueries = await files.DescribeAsync(
            collections, (picture, place) => SyntheticViews.Parts(picture, -1 - place, 1), cancellationToken);
        await MeasureAsync(
            table, "parts of works", "parts", [.. clusters.Take(100_000)], clusterQueries, engines, cancellationToken);
        table.Print();
    }

    private static async Task MeasureAsync(
        Table table, string name, string model, List<byte[]> vectors, List<byte[]> queries, VectorEngines engines,
        CancellationToken cancellationToken)
    {
        var space = new VectorSpace(model, LayoutEmbedding.Dimensions);
        var photos = StoreRun.Photos(queries, Photos, QueriesAtOnce);
        var exact = new EmbeddedVectorStore(space);
        var (seconds, truth) = await FillAsync(exact, vectors, photos, cancellationToken);
        Add(table, name, vectors.Count, "embedded", seconds, truth, truth, "");

        seconds = double.NaN;
        foreach (var width in Widths)
        {
            var store = engines.Pgvector(space, width);
            StoreRun run;
            if (double.IsNaN(seconds)) (seconds, run) = await FillAsync(store, vectors, photos, cancellationToken);
            else run = await StoreRun.OfAsync(store.FindNearestAsync, photos, Near, cancellationToken);
            Add(table, name, vectors.Count, $"pgvector, halfvec, ef_search {width}", seconds, run, truth,
                await engines.MegabytesAsync(model, cancellationToken));
        }

        var wide = new VectorColumn(engines.Source, model);
        seconds = (await wide.FillAsync(cancellationToken)).TotalSeconds;
        Add(table, name, vectors.Count, "pgvector, vector, ef_search 100", seconds,
            await StoreRun.OfAsync(wide.FindNearestAsync, photos, Near, cancellationToken), truth,
            await engines.MegabytesAsync(VectorColumn.NameOf(model), cancellationToken));

        var (sent, spoken) = await FillAsync(engines.Pinecone(space), vectors, photos, cancellationToken);
        Add(table, name, vectors.Count, "Pinecone's protocol, exact", sent, spoken, truth, "");
    }

    private static async Task<(double Seconds, StoreRun Run)> FillAsync(
        IVectorStore store, List<byte[]> vectors, byte[][][] photos, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        await store.MakeReadyAsync(cancellationToken);
        foreach (var batch in vectors.Select((vector, i) => new StoredVector($"{i}", vector)).Chunk(500))
            await store.UpsertAsync(batch, cancellationToken);
        return (
            Stopwatch.GetElapsedTime(started).TotalSeconds,
            await StoreRun.OfAsync(store.FindNearestAsync, photos, Near, cancellationToken));
    }

    private static void Add(
        Table table, string name, int count, string store, double seconds, StoreRun run, StoreRun truth,
        object megabytes) => table.Add(
            name, count, store, seconds, megabytes,
            run.RecallOf(truth).ToString("0.0000", CultureInfo.InvariantCulture), run.Times.P50, run.Times.P95);
}
