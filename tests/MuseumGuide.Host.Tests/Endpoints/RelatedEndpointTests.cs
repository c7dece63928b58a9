using System.Net;
using MuseumGuide.Catalog;
using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Endpoints;

public sealed class RelatedEndpointTests
{
    [Fact]
    public async Task GetAsync_names_works_with_the_reason()
    {
        await using var server = await GuideServer.StartAsync();
        server.Collection.Import(
            new Artwork { Id = "a", Artist = "Ada", Room = "Room 1" }, new Artwork { Id = "b", Room = "Room 1" },
            new Artwork { Id = "c", Artist = "Ada" });

        var answer = await GuideServer.ReadJsonAsync(await server.GetAsync("/api/v1/artworks/a/related"));

        Assert.Equal(
            [("same_artist", "c"), ("same_room", "b")],
            answer["related"]!.AsArray().Select(r => ((string)r!["reason"]!, (string)r["artwork"]!["id"]!)));
    }

    [Fact]
    public async Task GetAsync_names_nothing_where_nothing_is_related()
    {
        await using var server = await GuideServer.StartAsync();

        var answer = await GuideServer.ReadJsonAsync(await server.GetAsync("/api/v1/artworks/moon/related"));

        Assert.Empty(answer["related"]!.AsArray());
    }

    [Fact]
    public async Task GetAsync_does_not_know_every_id()
    {
        await using var server = await GuideServer.StartAsync();

        var response = await server.GetAsync("/api/v1/artworks/nobody/related");

        await ProblemDocument.AssertAsync(response, HttpStatusCode.NotFound, "artwork_not_found");
    }
}
