using System.Net;
using MuseumGuide.Cluster.Tests.Rig;

namespace MuseumGuide.Cluster.Tests;

public sealed class RateLimitTests(LimitedCluster limited) : IClassFixture<LimitedCluster>
{
    private const int Limit = LimitedCluster.Limit;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_client_has_one_limit_over_both_instances_whatever_address_it_claims()
    {
        using var client = limited.Cluster.ClientFrom("127.0.0.21");

        var answers = new List<HttpStatusCode>();
        foreach (var batch in Enumerable.Range(0, 3 * Limit).Chunk(10))
            answers.AddRange(await Task.WhenAll(batch.Select(i => AskAsync(client, $"203.0.113.{i}"))));

        Assert.Equal(Limit, answers.Count(status => status == HttpStatusCode.OK));
        Assert.Equal(2 * Limit, answers.Count(status => status == HttpStatusCode.TooManyRequests));
    }

    [Fact]
    public async Task Clients_behind_nginx_are_told_apart()
    {
        using var one = limited.Cluster.ClientFrom("127.0.0.22");
        using var other = limited.Cluster.ClientFrom("127.0.0.23");
        // Several at once, so that no slow machine takes longer than the minute that counts.
        foreach (var batch in Enumerable.Range(0, Limit).Chunk(10))
            await Task.WhenAll(batch.Select(_ => AskAsync(one, null)));

        Assert.Equal(HttpStatusCode.TooManyRequests, await AskAsync(one, null));
        Assert.Equal(HttpStatusCode.OK, await AskAsync(other, null));
    }

    private async Task<HttpStatusCode> AskAsync(HttpClient client, string? claimed)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/artworks/demo-101/chat")
        {
            Content = new StringContent("""{"question":"Who made this?"}""", null, "application/json"),
        };
        if (claimed is not null) request.Headers.Add("X-Forwarded-For", claimed);
        using var answer = await client.SendAsync(request, Token);
        return answer.StatusCode;
    }
}
