using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text.Json;
using MuseumGuide.Measuring.Serving;
using MuseumGuide.Measuring.Timing;

namespace MuseumGuide.Benchmarks;

/// <summary>From a photo to the first spoken word, over HTTP: identify, then the first bytes of the sound.</summary>
internal static class SpeechBenchmark
{
    private const string KeptBytes = "MuseumGuide__Narrating__CacheBytes";

    // The header of a WAV file and its first samples.
    private const int FirstBytes = 256;

    /// <param name="dataFolder">A data folder that holds the demo gallery and its sample photos.</param>
    public static async Task RunAsync(string executable, string dataFolder, CancellationToken cancellationToken)
    {
        var photos = Directory.GetFiles(Path.Combine(dataFolder, "demo", "photos"), "*.jpg").Order().ToArray();
        var table = new Table(
            "length", "photos", "identify p50, ms", "first sound p50, ms", "together p50, ms", "p95, ms",
            "whole sound p50, ms");
        foreach (var (length, isKept) in ((string, bool)[])
            [("glance", false), ("short", false), ("full", false), ("short", true)])
        {
            var launch = new GuideLaunch(executable, Path.GetFullPath(dataFolder)).With(("ENABLE_CACHE", "false"));
            await using var server = await GuideServer.StartAsync(
                isKept ? launch : launch.With((KeptBytes, "0")), cancellationToken);
            // The first round warms up; what is kept is kept by it.
            await MeasureAsync(server.Client, photos, length, new(), cancellationToken);
            var times = new Times();
            for (var round = 0; round < 3; round++)
                await MeasureAsync(server.Client, photos, length, times, cancellationToken);
            table.Add(
                length + (isKept ? ", kept" : ", made anew"), times.Together.Count, times.Identify.P50, times.Sound.P50,
                times.Together.P50, times.Together.P95, times.Whole.P50);
        }

        table.Print();
    }

    private static async Task MeasureAsync(
        HttpClient client, string[] photos, string length, Times times, CancellationToken cancellationToken)
    {
        foreach (var photo in photos)
        {
            using var body = new ByteArrayContent(await File.ReadAllBytesAsync(photo, cancellationToken));
            body.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
            var started = Stopwatch.GetTimestamp();
            using var answer = await client.PostAsync("/api/v1/identify", body, cancellationToken);
            using var json = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync(cancellationToken));
            var identified = Stopwatch.GetElapsedTime(started);
            var matches = json.RootElement.GetProperty("matches");
            if (matches.GetArrayLength() == 0) continue;

            var id = matches[0].GetProperty("artwork").GetProperty("id").GetString();
            var asked = Stopwatch.GetTimestamp();
            using var audio = await client.GetAsync(
                $"/api/v1/artworks/{id}/audio?length={length}", HttpCompletionOption.ResponseHeadersRead,
                cancellationToken);
            audio.EnsureSuccessStatusCode();
            await using var sound = await audio.Content.ReadAsStreamAsync(cancellationToken);
            await sound.ReadExactlyAsync(new byte[FirstBytes], cancellationToken);
            times.Add(identified, Stopwatch.GetElapsedTime(asked), Stopwatch.GetElapsedTime(started));
            await sound.CopyToAsync(Stream.Null, cancellationToken);
            times.Whole.Add(Stopwatch.GetElapsedTime(asked));
        }
    }

    private sealed class Times
    {
        public Sample Identify { get; } = new();

        public Sample Sound { get; } = new();

        public Sample Together { get; } = new();

        public Sample Whole { get; } = new();

        public void Add(TimeSpan identify, TimeSpan sound, TimeSpan together)
        {
            Identify.Add(identify);
            Sound.Add(sound);
            Together.Add(together);
        }
    }
}
