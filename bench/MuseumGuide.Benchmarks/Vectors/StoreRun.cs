using System.Diagnostics;
using MuseumGuide.Measuring.Timing;
using MuseumGuide.Recognition.Vectors;

namespace MuseumGuide.Benchmarks.Vectors;

/// <summary>What a search found for each query in turn, and how long it took for all of one photo.</summary>
internal sealed record StoreRun(IReadOnlyList<HashSet<string>> Found, Sample Times)
{
    private const int WarmUps = 5;

    /// <summary>Finds the nearest of several queries, as <see cref="IVectorStore.FindNearestAsync"/>.</summary>
    public delegate Task<IReadOnlyList<IReadOnlyList<VectorNeighbor>>> Search(
        IReadOnlyList<byte[]> queries, int count, CancellationToken cancellationToken);

    /// <summary>Draws photos of some queries each from many, evenly.</summary>
    public static byte[][][] Photos(List<byte[]> queries, int photos, int atOnce) =>
    [
        .. queries.Where((_, i) => i % Math.Max(1, queries.Count / (photos * atOnce)) == 0)
            .Chunk(atOnce).Where(chunk => chunk.Length == atOnce).Take(photos),
    ];

    /// <summary>Searches for one photo after the other.</summary>
    public static async Task<StoreRun> OfAsync(
        Search search, byte[][][] photos, int count, CancellationToken cancellationToken)
    {
        var found = new List<HashSet<string>>();
        var sample = new Sample();
        for (var i = -WarmUps; i < photos.Length; i++)
        {
            var started = Stopwatch.GetTimestamp();
            var near = await search(photos[Math.Max(0, i)], count, cancellationToken);
            if (i < 0) continue;
            sample.Add(Stopwatch.GetElapsedTime(started));
            found.AddRange(near.Select(n => n.Select(one => one.ArtworkId).ToHashSet(StringComparer.Ordinal)));
        }

        return new StoreRun(found, sample);
    }

    /// <summary>The share of what an exact search found, 0 to 1.</summary>
    public double RecallOf(StoreRun exact) => Found
        .Zip(exact.Found, (some, right) => some.Count(right.Contains) / (double)right.Count).Average();
}
