using MuseumGuide.Benchmarks.Scale;
using MuseumGuide.Benchmarks.Timing;
using MuseumGuide.Recognition.Hashing;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Benchmarks;

/// <summary>The indexes in memory, filled with far more works than any museum shows.</summary>
internal static class ScaleBenchmark
{
    private const int LocalWorks = 100_000;
    private const int HashWorks = 1_000_000;
    private const int Shortlist = 24;

    public static void Run()
    {
        var table = new Table("index", "works", "p50, ms", "p95, ms", "processor, ms", "bytes a work", "found, of 100");
        AddLocalFeatures(table, "evenly", SyntheticWords.Even);
        AddLocalFeatures(table, "as in paintings", SyntheticWords.AsInPaintings);
        AddHashes(table);
        table.Print();
    }

    private static void AddLocalFeatures(Table table, string spread, SyntheticWords draws)
    {
        var works = new SyntheticPostings(LocalWorks, draws);
        var (index, bytes) = Weigh(() => LocalFeatureIndex.Build(works));
        var photos = Enumerable.Range(0, 100).Select(i => SyntheticPhoto.Of(works, i * 997)).ToArray();
        var found = 0;
        var sample = Sample.Of(5, photos.Length, i =>
        {
            var nearest = index.FindNearest(photos[i], PhotoFeatures.WordsPerFeature, Shortlist, _ => true);
            if (nearest.Count > 0 && nearest[0].Slot == i * 997) found++;
        });
        table.Add(
            $"local features, words spread {spread}", LocalWorks, sample.P50, sample.P95,
            sample.Processor, bytes / LocalWorks, Math.Min(found, photos.Length));
        GC.KeepAlive(index);
    }

    private static void AddHashes(Table table)
    {
        var works = new SyntheticBytes(HashWorks, PictureHashes.Length);
        var (index, bytes) = Weigh(() => HashIndex.Build(works));
        var found = 0;
        var sample = Sample.Of(5, 100, i =>
        {
            var near = index.FindWithin(PictureHashes.FromBytes(works[i * 9973]), 10);
            if (near.Count == 1 && near[0].Slot == i * 9973) found++;
        });
        table.Add(
            "three hashes of 256 bits", HashWorks, sample.P50, sample.P95, sample.Processor,
            bytes / HashWorks, Math.Min(found, 100));
        GC.KeepAlive(index);
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
