using System.Diagnostics;
using System.Net;
using MuseumGuide.Cluster.Tests.Rig;
using MuseumGuide.Measuring.Clusters;

namespace MuseumGuide.Cluster.Tests;

public sealed class SharedImportTests(DemoCluster demo)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_work_that_one_machine_imports_is_recognized_by_all_instances()
    {
        var folder = Directory.CreateTempSubdirectory("museum-guide-new-").FullName;
        await File.WriteAllBytesAsync(Path.Combine(folder, "new.jpg"), demo.Stranger, Token);
        await File.WriteAllTextAsync(
            Path.Combine(folder, "artworks.csv"), "id,title,artist,image\nnew-1,Marbled Sheet,Nobody,new.jpg\n", Token);

        await GuideCluster.RunAsync(demo.Cluster.Launches[0], Token, "import", folder);

        foreach (var guide in demo.Cluster.Guides)
        {
            var started = Stopwatch.GetTimestamp();
            while (!await KnowsAsync(guide.Client))
            {
                Assert.True(Stopwatch.GetElapsedTime(started) < Longest, "The import was not noticed.");
                await Task.Delay(100, Token);
            }
        }

        using var picture = await demo.Cluster.Client.GetAsync("/api/v1/artworks/new-1/image", Token);
        Assert.Equal(HttpStatusCode.OK, picture.StatusCode);
        Directory.Delete(folder, recursive: true);
    }

    private async Task<bool> KnowsAsync(HttpClient client)
    {
        using var content = new ByteArrayContent(demo.Stranger);
        content.Headers.ContentType = new("image/jpeg");
        using var answer = await client.PostAsync("/api/v1/identify", content, Token);
        return (await answer.Content.ReadAsStringAsync(Token)).Contains("new-1", StringComparison.Ordinal);
    }
}
