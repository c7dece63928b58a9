using Microsoft.Extensions.DependencyInjection;
using MuseumGuide.Benchmarks.Recognition;
using MuseumGuide.Measuring.Timing;
using MuseumGuide.Evaluation;
using MuseumGuide.Photos;
using MuseumGuide.Recognition;

namespace MuseumGuide.Benchmarks;

/// <summary>The tiers without the server: each photo alone, the cache left out.</summary>
internal static class PipelineBenchmark
{
    private const int WarmUps = 20;

    public static async Task RunAsync(string dataFolder, string photoFolder, CancellationToken cancellationToken)
    {
        await using var parts = await GuideParts.OpenAsync(dataFolder, [], cancellationToken);
        var pipeline = parts.GetRequiredService<RecognitionPipeline>();
        var admission = parts.GetRequiredService<PhotoAdmission>();
        var samples = new Dictionary<string, Sample>(StringComparer.Ordinal);
        var photos = EvaluationFolder.Read(photoFolder).Photos;
        foreach (var (photo, round) in photos.Take(WarmUps).Concat(photos).Select((photo, i) => (photo, i)))
        {
            var bytes = await File.ReadAllBytesAsync(photo.FullPath, cancellationToken);
            if (admission.Inspect(bytes) is not PhotoAdmissionResult.Admitted(var admitted)) continue;
            var report = await pipeline.IdentifyAsync(admitted, cancellationToken);
            if (round < WarmUps) continue;
            foreach (var tier in report.Tiers) Of(samples, tier.Tier).Add(tier.Elapsed);
            Of(samples, "all of them").Add(report.Elapsed);
        }

        var table = new Table("tier", "photos", "p50, ms", "p95, ms", "p99, ms");
        foreach (var (tier, sample) in samples) table.Add(tier, sample.Count, sample.P50, sample.P95, sample.P99);
        table.Print();
    }

    private static Sample Of(Dictionary<string, Sample> samples, string name) =>
        samples.TryGetValue(name, out var sample) ? sample : samples[name] = new Sample();
}
