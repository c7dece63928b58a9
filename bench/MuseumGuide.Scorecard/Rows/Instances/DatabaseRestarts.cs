using System.Diagnostics;
using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard.Rows.Instances;

/// <summary>F7: PostgreSQL is restarted, then killed, while works are read and one is imported.</summary>
internal sealed class DatabaseRestarts : IRow
{
    public RowFacts Facts { get; } = new(
        "F7", "PostgreSQL is restarted and killed under 20 requests a second and an import",
        "no failed read; the import ends or is repeated, and no work it stored is missing; served again within 5 s");

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        var cluster = await KnownCluster.StartAsync(stage, cancellationToken);
        var collection = stage.DrawCollection("f7", stage.Of(40, 200));
        var tries = 0;
        var back = TimeSpan.Zero;
        var (rest, trouble) = await KnownCluster.WatchAsync(
            stage, cluster,
            async () =>
            {
                var importing = ImportAsync();
                await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken);
                await cluster.Postgres.StopAsync(cancellationToken);
                await cluster.Postgres.StartAgainAsync(cancellationToken);
                await Task.Delay(TimeSpan.FromSeconds(2), cancellationToken);
                await cluster.Postgres.KillAsync();
                await cluster.Postgres.StartAgainAsync(cancellationToken);
                var started = Stopwatch.GetTimestamp();
                while (!(await cluster.Client.GetAsync("/api/v1/artworks?query=moon", cancellationToken))
                    .IsSuccessStatusCode)
                    await Task.Delay(50, cancellationToken);
                back = Stopwatch.GetElapsedTime(started);
                await importing;
            },
            cancellationToken);
        using var found = await cluster.Guides[1].Client.GetAsync("/api/v1/artworks/f7-1", cancellationToken);

        return new Finding()
            .None("failed reads", [.. rest.Failures, .. trouble.Failures])
            .AtMost("searching again after", back.TotalSeconds, 5, " s")
            .That("what was imported is there", found.IsSuccessStatusCode)
            .Note($"imported in {tries} tries; {trouble.Sent} requests");

        async Task ImportAsync()
        {
            while (true)
            {
                tries++;
                using var import = cluster.Launches[0].Start("import", collection);
                var end = await Tool.EndAsync(import, cancellationToken);
                if (end.ExitCode == 0 || tries == 10) return;
                await Task.Delay(500, cancellationToken);
            }
        }
    }
}
