using System.Net;
using System.Net.Http.Headers;
using MuseumGuide.Host.Tests.Serving;
using SkiaSharp;

namespace MuseumGuide.Host.Tests.Endpoints;

public sealed class ArtworkEndpointTests
{
    [Fact]
    public async Task GetAsync_gives_the_whole_record()
    {
        await using var server = await GuideServer.StartAsync();

        var record = await GuideServer.ReadJsonAsync(await server.GetAsync("/api/v1/artworks/moon"));

        Assert.Equal("1901.7", (string?)record["accession_number"]);
        Assert.Equal("Gift of the miller", (string?)record["credit_line"]);
        Assert.Equal("A moon above stubble.", (string?)record["description"]);
        Assert.Equal("/api/v1/artworks/moon/image", (string?)record["image"]!["href"]);
        Assert.True(record.AsObject().ContainsKey("stop_number"));
    }

    [Fact]
    public async Task GetAsync_finds_an_id_that_needs_escaping()
    {
        await using var server = await GuideServer.StartAsync();

        var record = await GuideServer.ReadJsonAsync(await server.GetAsync("/api/v1/artworks/the%20mill"));
        var image = await server.GetAsync((string)record["image"]!["href"]!);

        Assert.Equal("the mill", (string?)record["id"]);
        Assert.Equal(HttpStatusCode.OK, image.StatusCode);
    }

    [Theory]
    [InlineData("/api/v1/artworks/nobody")]
    [InlineData("/api/v1/artworks/nobody/image")]
    public async Task GetAsync_does_not_know_every_id(string path)
    {
        await using var server = await GuideServer.StartAsync();

        var response = await server.GetAsync(path);

        await ProblemDocument.AssertAsync(response, HttpStatusCode.NotFound, "artwork_not_found");
    }

    [Theory]
    [InlineData("", 200)]
    [InlineData("?width=64", 64)]
    [InlineData("?width=1600", 200)]
    public async Task GetImageAsync_shrinks_and_never_enlarges(string query, int width)
    {
        await using var server = await GuideServer.StartAsync();

        var response = await server.GetAsync("/api/v1/artworks/moon/image" + query);
        using var picture = SKBitmap.Decode(await response.Content.ReadAsByteArrayAsync(GuideServer.Token));

        Assert.Equal("image/jpeg", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(width, picture.Width);
        Assert.Equal(width / 2, picture.Height);
        Assert.True(response.Headers.CacheControl?.Public);
    }

    [Fact]
    public async Task GetImageAsync_is_not_sent_twice()
    {
        await using var server = await GuideServer.StartAsync();
        var first = await server.GetAsync("/api/v1/artworks/moon/image?width=64");
        var other = await server.GetAsync("/api/v1/artworks/moon/image?width=65");

        using var again = new HttpRequestMessage(HttpMethod.Get, "/api/v1/artworks/moon/image?width=64");
        again.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Parse(first.Headers.ETag!.ToString()));
        var second = await server.SendAsync(again);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.NotEqual(first.Headers.ETag, other.Headers.ETag);
    }

    [Theory]
    [InlineData(31)]
    [InlineData(1601)]
    public async Task GetImageAsync_refuses_a_width_out_of_range(int width)
    {
        await using var server = await GuideServer.StartAsync();

        var response = await server.GetAsync($"/api/v1/artworks/moon/image?width={width}");

        await ProblemDocument.AssertAsync(response, HttpStatusCode.BadRequest, "invalid_parameter");
    }
}
