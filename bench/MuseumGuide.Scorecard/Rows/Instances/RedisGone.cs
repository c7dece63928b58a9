using MuseumGuide.Scorecard.Asking;
using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard.Rows.Instances;

/// <summary>F5: the Redis that instances share is killed and comes back.</summary>
internal sealed class RedisGone : IRow
{
    private const int Limit = 3_000;

    public RowFacts Facts { get; } = new(
        "F5", "Redis is killed under 20 requests a second and started again",
        "no error, p99 at most 100 ms more, a client is still limited meanwhile", IsQuick: true);

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        var limit = Finding.Number(Limit).Replace(",", "", StringComparison.Ordinal);
        var cluster = await KnownCluster.StartAsync(stage, cancellationToken, ("MAX_REQUESTS_PER_MINUTE", limit));
        var refused = 0;
        var (rest, trouble) = await KnownCluster.WatchAsync(
            stage, cluster,
            async () =>
            {
                await cluster.Redis.KillAsync();
                await Task.Delay(stage.Seconds(3, 10), cancellationToken);
                using var greedy = cluster.ClientFrom("127.0.0.31");
                for (var i = 0; i < (2 * Limit) + 100 && refused == 0; i += 50)
                {
                    var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(
                        _ => Exchange.SendAsync(greedy, new(HttpMethod.Post, "/api/v1/none"), cancellationToken)));
                    refused += answers.Count(answer => answer.Status == 429);
                }

                await cluster.Redis.StartAsync(cancellationToken);
                await Task.Delay(stage.Seconds(3, 10), cancellationToken);
            },
            cancellationToken);

        return new Finding()
            .None("failed requests", [.. rest.Failures, .. trouble.Failures])
            .AtMost("p99 more", KnownCluster.P99(trouble) - KnownCluster.P99(rest), 100, " ms")
            .AtLeast("refused over the local limit", refused, 1)
            .Note($"{trouble.Sent} requests");
    }
}
