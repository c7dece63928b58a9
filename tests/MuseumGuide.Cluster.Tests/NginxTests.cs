using System.Net;
using System.Text.Json.Nodes;
using MuseumGuide.Cluster.Tests.Rig;

namespace MuseumGuide.Cluster.Tests;

public sealed class NginxTests(DemoCluster demo)
{
    private const int MiB = 1024 * 1024;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_photo_that_the_guide_takes_passes_and_never_lies_on_the_disk()
    {
        // A JPEG may be followed by anything; with it the photo is as large as one may be.
        byte[] photo = [.. demo.Photos[0], .. new byte[(10 * MiB) - demo.Photos[0].Length - 1024]];

        var answer = await PostAsync(photo);

        Assert.NotEqual(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Empty(Directory.EnumerateFiles(
            demo.Cluster.Nginx.TemporaryFolder, "*", SearchOption.AllDirectories));
        Assert.DoesNotContain("buffered to a temporary file", demo.Cluster.Nginx.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(11, "photo_too_large")]
    [InlineData(13, "body_too_large")]
    public async Task A_photo_that_is_too_large_is_refused_as_a_problem(int mebibytes, string code)
    {
        var answer = await PostAsync(new byte[mebibytes * MiB]);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(code, (string?)JsonNode.Parse(await answer.Content.ReadAsStringAsync(Token))!["code"]);
    }

    [Fact]
    public async Task With_no_instance_left_a_problem_says_when_to_come_again()
    {
        await demo.Cluster.KillAsync(0);
        await demo.Cluster.KillAsync(1);

        var answer = await demo.Cluster.Client.GetAsync("/api/v1/artworks", Token);
        await demo.Cluster.StartAgainAsync(0, Token);
        await demo.Cluster.StartAgainAsync(1, Token);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
        Assert.Equal("not_ready", (string?)JsonNode.Parse(await answer.Content.ReadAsStringAsync(Token))!["code"]);
    }

    [Fact]
    public async Task Measures_are_not_told_to_visitors() =>
        Assert.Equal(HttpStatusCode.Forbidden, (await demo.Cluster.Client.GetAsync("/metrics", Token)).StatusCode);

    private async Task<HttpResponseMessage> PostAsync(byte[] photo)
    {
        using var content = new ByteArrayContent(photo);
        content.Headers.ContentType = new("image/jpeg");
        return await demo.Cluster.Client.PostAsync("/api/v1/identify", content, Token);
    }
}
