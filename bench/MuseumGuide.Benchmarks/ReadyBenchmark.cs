using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MuseumGuide.Benchmarks.Recognition;
using MuseumGuide.Benchmarks.Scale;
using MuseumGuide.Measuring.Timing;
using MuseumGuide.Recognition.Hashing;
using MuseumGuide.Recognition.Layout;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Benchmarks;

/// <summary>What a start takes with far more works than any museum shows: reading them, building the index.</summary>
internal static class ReadyBenchmark
{
    private const int FewWorks = 100_000;

    public static async Task RunAsync(string[] works, CancellationToken cancellationToken)
    {
        var count = works is [var text] ? int.Parse(text, CultureInfo.InvariantCulture) : FewWorks;
        var folder = Directory.CreateTempSubdirectory("museum-guide-ready-");
        try
        {
            await FillAsync(folder.FullName, count, cancellationToken);
            var table = new Table("index", "works", "ready in, s", "MB settled", "MB at most");
            await AddAsync(table, folder.FullName, "with local features", count, int.MaxValue, cancellationToken);
            await AddAsync(table, folder.FullName, "by frames, embedded vectors", count, 0, cancellationToken);
            table.Print();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task AddAsync(
        Table table, string folder, string name, int works, int limit, CancellationToken cancellationToken)
    {
        // Whoever ended before goes on until here, and would hold its index.
        await Task.Yield();
        var before = Settled();
        var peak = 0L;
        await using var watch = new Timer(_ => peak = Math.Max(peak, GC.GetTotalMemory(false)), null, 0, 50);
        var started = Stopwatch.GetTimestamp();
        await using var parts = await GuideParts.OpenAsync(folder, [], cancellationToken, services =>
            services.AddSingleton<IOptions<RetrievalOptions>>(
                Options.Create(new RetrievalOptions { LocalIndexMaxWorks = limit })));
        var elapsed = Stopwatch.GetElapsedTime(started);
        var index = parts.GetRequiredService<RecognitionIndexHolder>().Current;
        table.Add(
            name, index.ArtworkIds.Count, elapsed.TotalSeconds, (Settled() - before) / 1e6, (peak - before) / 1e6);
        GC.KeepAlive(index);
    }

    private static async Task FillAsync(string folder, int works, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, "museum.db");
        await using var parts = await GuideParts.OpenAsync(folder, [], cancellationToken);
        await parts.GetRequiredService<IReferenceStore>().ReadGenerationAsync(cancellationToken);
        var postings = new SyntheticPostings(works, SyntheticWords.AsInPaintings);
        var (hashes, embeddings) = (
            new SyntheticBytes(works, PictureHashes.Length), new SyntheticBytes(works, LayoutEmbedding.Dimensions));
        SyntheticCatalog.Write(path, works, slot => (hashes[slot], embeddings[slot], postings[slot]!));
    }

    private static long Settled()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
