using System.Diagnostics;
using System.Globalization;
using MuseumGuide.Benchmarks.Million;
using MuseumGuide.Benchmarks.Recognition;
using MuseumGuide.Benchmarks.Scale;
using MuseumGuide.Benchmarks.Vectors;
using MuseumGuide.Engines;
using MuseumGuide.Measuring.Clusters;
using MuseumGuide.Measuring.Serving;
using MuseumGuide.Measuring.Timing;
using MuseumGuide.Recognition.Vectors;

namespace MuseumGuide.Benchmarks;

/// <summary>The published guide over a million works: how soon it is ready, what it weighs, how fast it searches, with
/// embeddings in memory over SQLite and with pgvector over PostgreSQL.</summary>
internal static class MillionBenchmark
{
    private const int Works = 1_000_000;
    private const int Parts = 85;
    private const int Near = 20;
    private const int QueriesAtOnce = 12;
    private const int Photos = 60;
    private static readonly int[] Widths = [100, 200, 400];

    public static async Task RunAsync(
        string executable, string photos, string[] rest, CancellationToken cancellationToken)
    {
        var works = rest is [.., var last] && int.TryParse(last, CultureInfo.InvariantCulture, out var count)
            ? count
            : Works;
        var collections = rest.Where(Directory.Exists).ToArray();
        var folder = Directory.CreateTempSubdirectory("museum-guide-million-");
        try
        {
            var (embeddings, queries, pictures) = await ReadAsync(
                collections, photos, folder.CreateSubdirectory("reading").FullName, works, cancellationToken);
            var searches = new Table(
                "search", "works", "asked at once", "found of the nearest 20", "p50, ms", "p95, ms");
            var starts = new Table(
                "the guide over", "works", "ready in, s", "RSS, MB", "RSS at most, MB", "named, of 60", "photo p50, ms",
                "p95, ms");
            var truth = await AddEmbeddedAsync(searches, embeddings, queries, cancellationToken);

            await using var server = await PostgresServer.StartAsync(cancellationToken);
            var name = await server.CreateDatabaseAsync(cancellationToken);
            await using var database = new LargeDatabase(server, name);
            var shared = new GuideLaunch(executable, folder.CreateSubdirectory("postgres").FullName).With(
                ("DATABASE_URL", database.Address), ("VECTOR_STORE", "pgvector"), ("LOCAL_INDEX_MAX_WORKS", "0"),
                ("SPEECH", "none"));
            var data = folder.CreateSubdirectory("sqlite").FullName;
            var guide = new GuideLaunch(executable, data).With(("LOCAL_INDEX_MAX_WORKS", "0"), ("SPEECH", "none"));
            await GuideServer.FillAsync(guide, collections.Take(1), cancellationToken);
            await GuideCluster.RunAsync(guide, cancellationToken, "migrate", "--to", database.Address);
            await GuideCluster.RunAsync(shared, cancellationToken, "vectors");

            var hashes = LargeDatabase.HashesOf(works);
            SyntheticCatalog.Write(
                Path.Combine(data, "museum.db"), works, slot => (hashes[slot], embeddings[slot], []));
            await AddStartAsync(
                starts, "SQLite, embeddings in memory", guide, works, pictures, cancellationToken);

            await database.WriteWorksAsync(hashes, embeddings, cancellationToken);
            var (rows, graph) = await database.WriteVectorsAsync(embeddings, cancellationToken);
            foreach (var width in Widths)
            {
                await AddAsync(
                    searches, $"pgvector, ef_search {width}", database.Store(width), works, queries, truth,
                    cancellationToken);
            }

            await AddStartAsync(starts, "PostgreSQL, pgvector", shared, works, pictures, cancellationToken);
            var (vectors, records) = await database.WeighAsync(cancellationToken);

            searches.Print();
            starts.Print();
            var disk = new Table("on the disk, without pictures and features", "bytes a work", "written in, s");
            disk.Add("SQLite", new FileInfo(Path.Combine(data, "museum.db")).Length / works, "");
            disk.Add("PostgreSQL", records / works, "");
            disk.Add("PostgreSQL, vectors and their graph", vectors / works, (rows + graph).TotalSeconds);
            disk.Print();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<(NearCopies Embeddings, byte[][][] Queries, List<byte[]> Pictures)> ReadAsync(
        string[] collections, string photos, string folder, int works, CancellationToken cancellationToken)
    {
        await using var parts = await GuideParts.OpenAsync(folder, [], cancellationToken);
        var files = new PictureFiles(parts);
        var real = await files.DescribeAsync(
            collections, (picture, place) => SyntheticViews.Parts(picture, place, Parts), cancellationToken);
        var queries = await files.DescribeAsync(
            collections, (picture, place) => SyntheticViews.Parts(picture, -1 - place, 1), cancellationToken);
        var pictures = new List<byte[]>();
        var all = Directory.GetFiles(photos, "*.jpg", SearchOption.AllDirectories).Order().ToArray();
        foreach (var file in all.Where((_, i) => i % Math.Max(1, all.Length / Photos) == 0).Take(Photos))
            pictures.Add(await File.ReadAllBytesAsync(file, cancellationToken));
        return (new NearCopies(real, works), StoreRun.Photos(queries, Photos, QueriesAtOnce), pictures);
    }

    private static async Task<StoreRun> AddEmbeddedAsync(
        Table table, NearCopies embeddings, byte[][][] queries, CancellationToken cancellationToken)
    {
        var store = new EmbeddedVectorStore(VectorSpace.Pictures);
        foreach (var batch in embeddings.Select((vector, i) => new StoredVector(LargeDatabase.IdOf(i), vector))
            .Chunk(10_000))
            await store.UpsertAsync(batch, cancellationToken);
        return await AddAsync(table, "in memory, exact", store, embeddings.Count, queries, null, cancellationToken);
    }

    private static async Task<StoreRun> AddAsync(
        Table table, string name, IVectorStore store, int works, byte[][][] photos, StoreRun? truth,
        CancellationToken cancellationToken)
    {
        var one = await StoreRun.OfAsync(
            store.FindNearestAsync, Array.ConvertAll(photos, queries => queries[..1]), Near, cancellationToken);
        var all = await StoreRun.OfAsync(store.FindNearestAsync, photos, Near, cancellationToken);
        table.Add(name, works, 1, "", one.Times.P50, one.Times.P95);
        table.Add(
            name, works, QueriesAtOnce,
            all.RecallOf(truth ?? all).ToString("0.0000", CultureInfo.InvariantCulture), all.Times.P50, all.Times.P95);
        return all;
    }

    private static async Task AddStartAsync(
        Table table, string name, GuideLaunch launch, int works, List<byte[]> pictures,
        CancellationToken cancellationToken)
    {
        await using var guide = await GuideServer.StartAsync(launch, cancellationToken);
        var (sample, named) = (new Sample(), 0);
        foreach (var picture in pictures)
        {
            using var content = new ByteArrayContent(picture);
            content.Headers.ContentType = new("image/jpeg");
            var started = Stopwatch.GetTimestamp();
            using var answer = await guide.Client.PostAsync(
                new Uri("/api/v1/identify", UriKind.Relative), content, cancellationToken);
            sample.Add(Stopwatch.GetElapsedTime(started));
            var told = await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync(cancellationToken);
            if (told.Contains("\"recognized\"", StringComparison.Ordinal)) named++;
        }

        var status = await File.ReadAllLinesAsync($"/proc/{guide.ProcessId}/status", cancellationToken);
        table.Add(
            name, works, guide.StartTime.TotalSeconds, Of("VmRSS:"), Of("VmHWM:"), named, sample.P50, sample.P95);

        double Of(string field) => double.Parse(
            status.First(line => line.StartsWith(field, StringComparison.Ordinal)).Split(' ', '\t')[^2],
            CultureInfo.InvariantCulture) / 1e3;
    }
}
