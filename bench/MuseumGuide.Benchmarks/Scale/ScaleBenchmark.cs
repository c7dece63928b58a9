using MuseumGuide.Benchmarks.Scale;
using MuseumGuide.Measuring.Timing;
using MuseumGuide.Recognition.Hashing;
using MuseumGuide.Recognition.Layout;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Benchmarks;

/// <summary>The indexes in memory, filled with far more works than any museum shows.</summary>
internal static class ScaleBenchmark
{
    private const int LocalWorks = 100_000;
    private const int VectorWorks = 1_000_000;
    private const int Shortlist = 24;
    private const int Rounds = 100;
    private const int Stride = 997;

    public static void Run()
    {
        var table = new Table("index", "works", "p50, ms", "p95, ms", "processor, ms", "bytes a work", "found, of 100");
        AddLocalFeatures(table, "evenly", SyntheticWords.Even);
        AddLocalFeatures(table, "as in paintings", SyntheticWords.AsInPaintings);
        AddHashesAndEmbeddings(table);
        table.Print();
    }

    private static void AddLocalFeatures(Table table, string spread, SyntheticWords draws)
    {
        var works = new SyntheticPostings(LocalWorks, draws);
        var (index, bytes) = Weigh(() => LocalFeatureIndex.Build(works));
        var photos = Enumerable.Range(0, Rounds).Select(i => SyntheticPhoto.Of(works, i * Stride)).ToArray();
        var found = 0;
        var sample = Sample.Of(5, photos.Length, i =>
        {
            var nearest = index.FindNearest(photos[i], PhotoFeatures.WordsPerFeature, Shortlist, _ => true);
            if (nearest.Count > 0 && nearest[0].Slot == i * Stride) found++;
        });
        table.Add(
            $"local features, words spread {spread}", LocalWorks, sample.P50, sample.P95,
            sample.Processor, bytes / LocalWorks, Math.Min(found, photos.Length));
        GC.KeepAlive(index);
    }

    private static void AddHashesAndEmbeddings(Table table)
    {
        var hashesOfWorks = new SyntheticBytes(VectorWorks, PictureHashes.Length);
        var embeddingsOfWorks = new SyntheticBytes(VectorWorks, LayoutEmbedding.Dimensions);
        var (hashes, hashBytes) = Weigh(() => HashIndex.Build([.. hashesOfWorks.SelectMany(hashes => hashes)]));
        var (embeddings, embeddingBytes) = Weigh(() => EmbeddingIndex.Of(embeddingsOfWorks));
        var found = 0;
        var hashSample = Sample.Of(5, Rounds, i =>
        {
            var near = hashes.FindWithin(PictureHashes.FromBytes(hashesOfWorks[i * Stride]), 10);
            if (near.Count == 1 && near[0].Slot == i * Stride) found++;
        });
        table.Add(
            "three hashes of 256 bits", VectorWorks, hashSample.P50, hashSample.P95, hashSample.Processor,
            hashBytes / VectorWorks, Math.Min(found, Rounds));

        found = 0;
        var both = Sample.Of(5, Rounds, i =>
        {
            hashes.FindWithin(PictureHashes.FromBytes(hashesOfWorks[i * Stride]), 10);
            if (embeddings.FindNearest(embeddingsOfWorks[i * Stride], Shortlist)[0].Slot == i * Stride) found++;
        });
        table.Add(
            "hashes, then embeddings of 256 values", VectorWorks, both.P50, both.P95, both.Processor,
            (hashBytes + embeddingBytes) / VectorWorks, Math.Min(found, Rounds));
        GC.KeepAlive(hashes);
        GC.KeepAlive(embeddings);
    }

    private static (T Built, long Bytes) Weigh<T>(Func<T> build)
    {
        var before = Settled();
        var built = build();
        return (built, Settled() - before);
    }

    // What building leaves behind is not the index's.
    private static long Settled()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
