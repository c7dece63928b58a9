using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Endpoints;

public sealed class OpenApiTests
{
    [Fact]
    public async Task Document_describes_the_api_and_not_the_pages()
    {
        await using var server = await GuideServer.StartAsync();

        var document = await GuideServer.ReadJsonAsync(await server.GetAsync("/openapi/v1.json"));
        var paths = document["paths"]!.AsObject();
        var identify = paths["/api/v1/identify"]!["post"]!;

        Assert.StartsWith("3.1", (string?)document["openapi"], StringComparison.Ordinal);
        Assert.True(paths.ContainsKey("/api/v1/artworks/{id}"));
        Assert.False(paths.ContainsKey("/"));
        Assert.NotNull(identify["requestBody"]!["content"]!["multipart/form-data"]);
        Assert.Contains("visitor", (string?)identify["summary"], StringComparison.Ordinal);
        Assert.Contains("outcome", document["components"]!["schemas"]!["IdentifyAnswer"]!.ToJsonString(), StringComparison.Ordinal);
    }
}
