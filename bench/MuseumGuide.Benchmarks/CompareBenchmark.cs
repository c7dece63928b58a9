using System.Diagnostics;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using MuseumGuide.Benchmarks.Recognition;
using MuseumGuide.Measuring.Timing;
using MuseumGuide.Evaluation;
using MuseumGuide.Photos;
using MuseumGuide.Recognition;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Benchmarks;

/// <summary>Side by side with what people use today, on the same photos in one run.</summary>
internal static class CompareBenchmark
{
    private const int MostPhotos = 60;

    public static async Task RunAsync(string collection, string photoFolder, CancellationToken cancellationToken)
    {
        LabelledPhoto[] photos = [.. EvaluationFolder.Read(photoFolder).Photos
            .Where(p => p.ExpectedIds.Count > 0 && p.Truth == "published").Take(MostPhotos)];
        var folder = Directory.CreateTempSubdirectory("museum-guide-compare-");
        try
        {
            var table = new Table("way", "works", "p50, ms", "p95, ms", $"right, of {photos.Length}");
            await using (var parts = await GuideParts.OpenAsync(folder.FullName, [collection], cancellationToken))
            {
                await AddOursAsync(table, "all tiers", parts, photos, [], cancellationToken);
                await AddOursAsync(
                    table, "the original's hash rule", parts, photos, [Tier.Decode, Tier.Hash], cancellationToken);
            }

            await AddPeersAsync(table, collection, photos, folder.FullName, cancellationToken);
            table.Print();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task AddOursAsync(
        Table table, string name, ServiceProvider parts, LabelledPhoto[] photos, string[] tiers,
        CancellationToken cancellationToken)
    {
        var index = parts.GetRequiredService<RecognitionIndexHolder>();
        var pipeline = new RecognitionPipeline(
            parts.GetServices<IRecognitionTier>().Where(t => tiers.Length == 0 || tiers.Contains(t.Name)), index);
        var admission = parts.GetRequiredService<PhotoAdmission>();
        var (sample, right) = (new Sample(), 0);
        for (var i = -10; i < photos.Length; i++)
        {
            var photo = photos[Math.Abs(i) % photos.Length];
            var bytes = await File.ReadAllBytesAsync(photo.FullPath, cancellationToken);
            var started = Stopwatch.GetTimestamp();
            if (admission.Inspect(bytes) is not PhotoAdmissionResult.Admitted(var admitted)) continue;
            var report = await pipeline.IdentifyAsync(admitted, cancellationToken);
            if (i < 0) continue;
            sample.Add(Stopwatch.GetElapsedTime(started));
            if (report.Identification is Identification.Recognized r && photo.ExpectedIds.Contains(r.Matches
                .MaxBy(m => m.Confidence)!.ArtworkId, StringComparer.Ordinal))
                right++;
        }

        table.Add(name, index.Current.ArtworkIds.Count, sample.P50, sample.P95, right);
    }

    private static async Task AddPeersAsync(
        Table table, string collection, LabelledPhoto[] photos, string folder, CancellationToken cancellationToken)
    {
        var list = Path.Combine(folder, "photos.tsv");
        await File.WriteAllLinesAsync(
            list, photos.Select(p => $"{p.FullPath}\t{string.Join(';', p.ExpectedIds)}"), cancellationToken);
        var start = new ProcessStartInfo("/usr/bin/python3",
        [
            Path.Combine(AppContext.BaseDirectory, "Peers", "peers.py"), Path.Combine(collection, "images"), list,
        ])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0)
        {
            await Console.Error.WriteLineAsync("The peers need python3-opencv and python3-faiss.");
            return;
        }

        using var peers = JsonDocument.Parse(output);
        var (orb, flat) = (peers.RootElement.GetProperty("orb"), peers.RootElement.GetProperty("flat"));
        table.Add("OpenCV: ORB 500, brute force, one thread", Number(orb, "works"), Number(orb, "p50"),
            Number(orb, "p95"), orb.GetProperty("right").GetInt32());
        table.Add("FAISS: flat, 256 floats, all cores", Number(flat, "works"), Number(flat, "p50"),
            Number(flat, "p95"), "does not apply");
    }

    private static object Number(JsonElement of, string name) =>
        name == "works" ? (object)of.GetProperty(name).GetInt32() : of.GetProperty(name).GetDouble();
}
