using System.Net;
using MuseumGuide.Catalog;
using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Endpoints;

public sealed class SearchEndpointTests
{
    [Fact]
    public async Task GetAsync_finds_works_by_words()
    {
        await using var server = await GuideServer.StartAsync();

        var found = await GuideServer.ReadJsonAsync(await server.GetAsync("/api/v1/artworks?query=harvest"));

        var work = Assert.Single(found["artworks"]!.AsArray())!;
        Assert.Equal("moon", (string?)work["id"]);
        Assert.Equal("/api/v1/artworks/moon/image", (string?)work["image"]!["href"]);
        Assert.False((bool)found["has_more"]!);
    }

    [Fact]
    public async Task GetAsync_gives_twenty_works_a_page()
    {
        await using var server = await GuideServer.StartAsync();
        server.Collection.Import(Enumerable.Range(0, 21).Select(i => new Artwork { Id = $"work-{i:00}" }));

        var first = await GuideServer.ReadJsonAsync(await server.GetAsync("/api/v1/artworks"));
        var second = await GuideServer.ReadJsonAsync(await server.GetAsync("/api/v1/artworks?page=2"));

        Assert.Equal(20, first["artworks"]!.AsArray().Count);
        Assert.True((bool)first["has_more"]!);
        Assert.Equal("work-20", (string?)Assert.Single(second["artworks"]!.AsArray())!["id"]);
        Assert.False((bool)second["has_more"]!);
    }

    [Theory]
    [InlineData("?artist=Ben%20Reed", "the mill")]
    [InlineData("?query=%20&artist=Ada%20Quill", "moon")]
    public async Task GetAsync_holds_works_to_what_is_asked(string query, string id)
    {
        await using var server = await GuideServer.StartAsync();

        var found = await GuideServer.ReadJsonAsync(await server.GetAsync("/api/v1/artworks" + query));

        Assert.Equal(id, (string?)Assert.Single(found["artworks"]!.AsArray())!["id"]);
    }

    [Theory]
    [InlineData("?page=0")]
    [InlineData("?page=-1")]
    [InlineData("?page=10001")]
    public async Task GetAsync_refuses_a_page_out_of_range(string query)
    {
        await using var server = await GuideServer.StartAsync();

        var response = await server.GetAsync("/api/v1/artworks" + query);

        await ProblemDocument.AssertAsync(response, HttpStatusCode.BadRequest, "invalid_parameter");
    }

    [Fact]
    public async Task GetAsync_refuses_a_query_that_is_too_long()
    {
        await using var server = await GuideServer.StartAsync();

        var response = await server.GetAsync($"/api/v1/artworks?query={new string('x', 201)}");

        await ProblemDocument.AssertAsync(response, HttpStatusCode.BadRequest, "invalid_parameter");
    }
}
