using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MuseumGuide.Benchmarks.Recognition;
using MuseumGuide.Benchmarks.Vectors;
using MuseumGuide.Evaluation;
using MuseumGuide.Importing;
using MuseumGuide.Measuring.Timing;
using MuseumGuide.Photos;
using MuseumGuide.Recognition;
using MuseumGuide.Recognition.Retrieval;
using MuseumGuide.Recognition.Vectors;

namespace MuseumGuide.Benchmarks;

/// <summary>Recognition with an index of local features, and by frames alone with each vector store.</summary>
internal static class ArrangementBenchmark
{
    private static readonly string[] Sets = ["mcv", "est", "negatives"];

    public static async Task RunAsync(string dataFolder, string photoFolder, CancellationToken cancellationToken)
    {
        await using var engines = await VectorEngines.StartAsync(cancellationToken);
        var table = new Table(
            ["shortlist", "perFrame", .. Sets.Select(set => $"{set}: a right work named, works named, wrongly named"),
                "retrieval p50, ms", "p95, ms"]);
        await AddAsync(table, dataFolder, photoFolder, "local features", null, 10, int.MaxValue, cancellationToken);
        foreach (var perFrame in (int[])[2, 10, 20, 50])
            await AddAsync(table, dataFolder, photoFolder, "frames, embedded", null, perFrame, 0, cancellationToken);
        await AddAsync(
            table, dataFolder, photoFolder, "frames, pgvector", engines.Pgvector(VectorSpace.Pictures, 200), 10, 0,
            cancellationToken);
        await AddAsync(
            table, dataFolder, photoFolder, "frames, Pinecone's protocol", engines.Pinecone(VectorSpace.Pictures), 10,
            0, cancellationToken);
        table.Print();
    }

    private static async Task AddAsync(
        Table table, string dataFolder, string photoFolder, string name, IVectorStore? store, int perFrame, int limit,
        CancellationToken cancellationToken)
    {
        var settings = new RetrievalOptions { LocalIndexMaxWorks = limit, PerFrameLengthAlone = perFrame };
        await using var parts = await GuideParts.OpenAsync(
            dataFolder, [], cancellationToken, services =>
            {
                services.AddSingleton<IOptions<RetrievalOptions>>(Options.Create(settings));
                if (store is null) return;
                services.AddMetrics();
                services.AddVectorStore(_ => store).AddVectorUpdate();
            });
        if (store is not null) await parts.GetRequiredService<VectorUpdate>().MendAsync(cancellationToken);
        var (pipeline, admission) = (
            parts.GetRequiredService<RecognitionPipeline>(), parts.GetRequiredService<PhotoAdmission>());
        var results = new List<PhotoResult>();
        foreach (var photo in EvaluationFolder.Read(photoFolder).Photos)
        {
            var bytes = await File.ReadAllBytesAsync(photo.FullPath, cancellationToken);
            if (admission.Inspect(bytes) is not PhotoAdmissionResult.Admitted(var admitted)) continue;
            var report = await pipeline.IdentifyAsync(admitted, cancellationToken);
            results.Add(PhotoResult.From(photo, report, isLeaveOneOut: false));
        }

        var times = Sample.Of(results.SelectMany(r => r.Tiers).Where(t => t.Tier == Tier.Retrieval)
            .Select(t => t.Elapsed));
        table.Add([name, perFrame, .. Sets.Select(set => Describe(results, set)), times.P50, times.P95]);
    }

    private static string Describe(List<PhotoResult> results, string set)
    {
        var photos = results.Where(r => r.Photo.Set.StartsWith(set, StringComparison.Ordinal)).ToArray();
        var shown = photos.Where(p => p.Photo.ExpectedIds.Count > 0).ToArray();
        var right = shown.Count(p => p.IsBestRight);
        var named = shown.Sum(p => p.Matches.Count(m => p.Photo.ExpectedIds.Contains(m.ArtworkId)));
        var works = shown.Sum(p => p.Photo.ExpectedIds.Count);
        var wrong = photos.Sum(p => p.Matches.Count(m => !p.Photo.ExpectedIds.Contains(m.ArtworkId)));
        return string.Create(
            CultureInfo.InvariantCulture, $"{right} of {shown.Length}, {named} of {works}, {wrong}");
    }
}
