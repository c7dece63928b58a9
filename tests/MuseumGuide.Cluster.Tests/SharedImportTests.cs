using System.Diagnostics;
using System.Net;
using MuseumGuide.Cluster.Tests.Rig;
using MuseumGuide.Measuring.Clusters;
using SkiaSharp;

namespace MuseumGuide.Cluster.Tests;

public sealed class SharedImportTests(DemoCluster demo)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    // Another picture than any that other tests ask about: turned over, its features are others.
    private readonly byte[] _picture = TurnOver(demo.Stranger);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_work_that_one_machine_imports_is_recognized_by_all_instances()
    {
        var folder = Directory.CreateTempSubdirectory("museum-guide-new-").FullName;
        await File.WriteAllBytesAsync(Path.Combine(folder, "new.jpg"), _picture, Token);
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

    private static byte[] TurnOver(byte[] photo)
    {
        using var bitmap = SKBitmap.Decode(photo);
        using var turned = new SKBitmap(bitmap.Width, bitmap.Height);
        using (var canvas = new SKCanvas(turned))
        {
            canvas.Scale(-1, 1, bitmap.Width / 2f, 0);
            canvas.DrawBitmap(bitmap, 0, 0, new SKSamplingOptions(SKFilterMode.Nearest));
        }

        using var data = turned.Encode(SKEncodedImageFormat.Jpeg, 90);
        return data.ToArray();
    }

    private async Task<bool> KnowsAsync(HttpClient client)
    {
        using var content = new ByteArrayContent(_picture);
        content.Headers.ContentType = new("image/jpeg");
        using var answer = await client.PostAsync("/api/v1/identify", content, Token);
        return (await answer.Content.ReadAsStringAsync(Token)).Contains("new-1", StringComparison.Ordinal);
    }
}
