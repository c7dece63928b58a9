using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard.Rows.Instances;

/// <summary>F8: PostgreSQL answers no more, and keeps its connections.</summary>
internal sealed class DatabaseStalled : IRow
{
    private const double Timeout = 30_000;

    public RowFacts Facts { get; } = new(
        "F8", "PostgreSQL is stopped (SIGSTOP) under 20 requests a second and goes on",
        "photos and records of known works are answered, no request takes longer than REQUEST_TIMEOUT, "
        + "all is well afterwards");

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        var cluster = await KnownCluster.StartAsync(stage, cancellationToken);
        var searches = new List<Task<double>>();
        var (rest, trouble) = await KnownCluster.WatchAsync(
            stage, cluster,
            async () =>
            {
                cluster.Postgres.Freeze();
                for (var i = 0; i < 10; i++) searches.Add(SearchAsync());
                await Task.Delay(stage.Seconds(5, 20), cancellationToken);
                cluster.Postgres.Thaw();
                await Task.WhenAll(searches);
            },
            cancellationToken);
        using var after = await cluster.Client.GetAsync("/api/v1/artworks?query=moon", cancellationToken);

        return new Finding()
            // A work's page also tells of tours and other works, which nobody remembers.
            .None("failed photos and records", [.. rest.Failures, .. trouble.Failures.Where(
                failure => failure.Contains("/api/v1/", StringComparison.Ordinal))])
            .AtMost("longest search", searches.Max(search => search.Result), Timeout, " ms")
            .That("searching works afterwards", after.IsSuccessStatusCode)
            .Note($"{trouble.Sent} requests");

        async Task<double> SearchAsync()
        {
            var answer = await Asking.Visitor.FetchAsync(
                cluster.Client, "/api/v1/artworks?query=moon", cancellationToken);
            return answer.Took.TotalMilliseconds;
        }
    }
}
