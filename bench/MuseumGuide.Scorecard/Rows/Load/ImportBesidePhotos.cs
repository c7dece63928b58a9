using System.Diagnostics;
using MuseumGuide.Scorecard.Asking;
using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard.Rows.Load;

/// <summary>L8: an import while visitors take photos.</summary>
internal sealed class ImportBesidePhotos : IRow
{
    private const double PerSecond = 5;

    public RowFacts Facts { get; } = new(
        "L8", "Works are imported, 2,000 in a full run, while photos come 5 times a second",
        "p95 ≤ 2 × that without, no error, no photo misses a work it named before, the new works are there after");

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        var works = stage.Of(300, 2_000);
        var collection = stage.DrawCollection("new", works);
        var launch = stage.Launch(stage.CopyOf(stage.Gallery), ("ENABLE_CACHE", "false"));
        var server = await stage.StartAsync(launch, cancellationToken);
        var photos = stage.Photos.Perturbed(100, stage.Seed);
        var atRest = await ColdPhotos.AskOneByOneAsync(server, photos, cancellationToken);
        var alone = await PhotoLoad.RunAsync(server, photos, PerSecond, stage.Seconds(10, 20), cancellationToken);

        using var import = launch.Start("import", collection);
        var started = Stopwatch.GetTimestamp();
        var importing = Tool.EndAsync(import, cancellationToken);
        var length = stage.Seconds(30, 60);
        var beside = await PhotoLoad.RunAsync(server, photos, PerSecond, length, cancellationToken);
        var imported = await importing;
        var took = Stopwatch.GetElapsedTime(started);
        await WaitForAsync(server.Client, $"new-{works - 1}", cancellationToken);
        var after = await PhotoLoad.RunAsync(server, photos, PerSecond, stage.Seconds(5, 10), cancellationToken);

        var misses = beside.Replies.Concat(after.Replies)
            .Where((reply, i) =>
                reply.Works != atRest[(i < beside.Replies.Count ? i : i - beside.Replies.Count) % 100].Works);
        return new Finding()
            .AtMost("p95", beside.Total.P95, 2 * alone.Total.P95, " ms")
            .Note($"{Finding.Number(alone.Total.P95)} ms without")
            .Exactly("errors", beside.Failures + after.Failures, 0)
            .Exactly("photos that missed a work", misses.Count(), 0)
            .That("the import ended with 0", imported.ExitCode == 0, imported.Errors.Trim())
            .That("a new work is there",
                (await server.Client.FetchAsync("/api/v1/artworks/new-0", cancellationToken)).IsAnswer)
            .Under($"{works:#,0} works in {took.TotalSeconds:0} s, photos for the first {length.TotalSeconds:0} s of it");
    }

    private static async Task WaitForAsync(HttpClient client, string id, CancellationToken cancellationToken)
    {
        for (var i = 0; i < 50 && !(await client.FetchAsync($"/api/v1/artworks/{id}", cancellationToken)).IsAnswer; i++)
            await Task.Delay(200, cancellationToken);
    }
}
