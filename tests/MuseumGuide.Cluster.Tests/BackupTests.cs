using System.Text.Json.Nodes;
using MuseumGuide.Cluster.Tests.Rig;
using MuseumGuide.Measuring.Serving;

namespace MuseumGuide.Cluster.Tests;

public sealed class BackupTests(DemoCluster demo)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_guide_over_a_restored_dump_names_the_same_works()
    {
        var postgres = demo.Cluster.Postgres;
        var before = await AskAllAsync(demo.Cluster.Guides[0].Client);

        var restored = await postgres.DumpAndRestoreAsync(demo.Cluster.Database, Token);
        var launch = demo.Cluster.Launches[0].With(
            ("DATABASE_URL", postgres.AddressOf(restored)), ("ENABLE_CACHE", "false"));
        await using var guide = await GuideServer.StartAsync(launch, Token);

        Assert.Equal(before, await AskAllAsync(guide.Client));
        Assert.NotEmpty(before[0]);
    }

    private async Task<List<string>> AskAllAsync(HttpClient client)
    {
        var works = new List<string>();
        foreach (var photo in demo.Photos)
        {
            using var content = new ByteArrayContent(photo);
            content.Headers.ContentType = new("image/jpeg");
            using var answer = await client.PostAsync("/api/v1/identify", content, Token);
            var json = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Token))!;
            works.Add(string.Join(',', json["matches"]!.AsArray().Select(match => (string?)match!["artwork"]!["id"])));
        }

        return works;
    }
}
