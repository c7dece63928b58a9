using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using MuseumGuide.Benchmarks.Recognition;
using MuseumGuide.Benchmarks.Vectors;
using MuseumGuide.Evaluation;
using MuseumGuide.Measuring.Timing;
using MuseumGuide.Photos;
using MuseumGuide.Recognition;
using MuseumGuide.Recognition.Frames;
using MuseumGuide.Recognition.Layout;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Benchmarks;

/// <summary>How often the work in a photo is among the vectors most like parts of it, without local features.</summary>
internal static class ShortlistBenchmark
{
    private const int Most = 100_000;
    private const double Inset = 0.86;
    private static readonly int[] Depths = [1, 2, 5, 10, 20, 50, 100];

    private static readonly (string Name, Func<RgbImage, IReadOnlyList<Point[]>, IEnumerable<Point[]>> Parts)[] Ways =
    [
        ("whole photo", (_, frames) => [frames[^1]]),
        ("18 windows of half and two thirds of a side, whole photo",
            (photo, frames) => Windows(photo).Append(frames[^1])),
        ("frames", (_, frames) => frames),
        ("frames, and within each", (_, frames) => frames.Concat(frames.Select(Within))),
    ];

    public static async Task RunAsync(
        string dataFolder, string photoFolder, string[] further, CancellationToken cancellationToken)
    {
        await using var parts = await GuideParts.OpenAsync(dataFolder, [], cancellationToken);
        var index = parts.GetRequiredService<RecognitionIndexHolder>().Current;
        var files = new PictureFiles(parts);
        var vectors = Enumerable.Range(0, index.Embeddings.Count)
            .Select(slot => index.Embeddings.Embedding(slot).ToArray()).ToList();
        var table = new Table(
            ["vectors", "photos", "works", "asked for", .. Depths.Select(depth => $"@{depth}"), "references @10"]);
        await AddAsync(table, index, EmbeddingIndex.Of(vectors), photoFolder, files, cancellationToken);
        if (further.Length > 0)
        {
            vectors.AddRange(await files.DescribeAsync(
                further, (picture, place) => SyntheticViews.Parts(picture, place, Most / 800), cancellationToken));
            await AddAsync(
                table, index, EmbeddingIndex.Of([.. vectors.Take(Most)]), photoFolder, files, cancellationToken);
        }

        table.Print();
    }

    private static async Task AddAsync(
        Table table, RecognitionIndex index, EmbeddingIndex vectors, string photoFolder, PictureFiles files,
        CancellationToken cancellationToken)
    {
        var ranks = new List<(string Set, string Way, int Rank)>();
        var looked = new List<(string Set, string Way, int Count)>();
        foreach (var photo in EvaluationFolder.Read(photoFolder).Photos.Where(p => p.ExpectedIds.Count > 0))
        {
            if (await files.ReadAsync(photo.FullPath, cancellationToken) is not { } picture) continue;
            var frames = FrameFinder.Find(picture);
            var set = photo.Set.Split('_')[0];
            foreach (var (name, cut) in Ways)
            {
                var near = cut(picture, frames).AsParallel()
                    .Select(part => vectors.FindNearest(LayoutEmbedding.Describe(picture, part), Depths[^1])).ToArray();
                looked.Add((set, name, near.SelectMany(n => n.Take(10)).Select(n => n.Slot).Distinct().Count()));
                foreach (var slot in photo.ExpectedIds.Select(index.SlotOf))
                {
                    var places = near.Select(n => Array.FindIndex(n, one => one.Slot == slot)).Where(at => at >= 0);
                    ranks.Add((set, name, places.DefaultIfEmpty(int.MaxValue - 1).Min() + 1));
                }
            }
        }

        foreach (var group in ranks.GroupBy(rank => (rank.Set, rank.Way)))
        {
            table.Add(
            [
                vectors.Count, group.Key.Set, group.Count(), group.Key.Way,
                .. Depths.Select(depth => (object)Share(group.Count(rank => rank.Rank <= depth), group.Count())),
                looked.Where(l => (l.Set, l.Way) == group.Key).Average(l => l.Count),
            ]);
        }
    }

    private static string Share(int part, int all) =>
        (part / (double)all).ToString("0.000", CultureInfo.InvariantCulture);

    private static IEnumerable<Point[]> Windows(RgbImage photo) =>
        from share in (double[])[0.5, 0.67]
        from down in (double[])[0, 0.5, 1]
        from across in (double[])[0, 0.5, 1]
        let width = share * photo.Width
        let height = share * photo.Height
        let x = across * (photo.Width - width)
        let y = down * (photo.Height - height)
        select (Point[])[new(x, y), new(x + width, y), new(x + width, y + height), new(x, y + height)];

    private static Point[] Within(Point[] frame)
    {
        var (x, y) = (frame.Average(corner => corner.X), frame.Average(corner => corner.Y));
        return Array.ConvertAll(
            frame, corner => new Point(x + ((corner.X - x) * Inset), y + ((corner.Y - y) * Inset)));
    }
}
