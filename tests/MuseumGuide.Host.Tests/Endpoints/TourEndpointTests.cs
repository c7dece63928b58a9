using System.Net;
using MuseumGuide.Catalog;
using MuseumGuide.Host.Tests.Serving;
using MuseumGuide.Visiting;

namespace MuseumGuide.Host.Tests.Endpoints;

public sealed class TourEndpointTests
{
    private static readonly Tour Light = new()
    {
        Id = "light & dark",
        Title = "Light",
        Lang = "en",
        Summary = "On light.",
        MinutesAbout = 20,
        Stops = [new("the mill", null, "Straight on."), new("gone", "Gone.", null), new("moon", "Look up.", null)],
    };

    [Fact]
    public async Task GetAllAsync_lists_tours_with_the_number_of_their_stops()
    {
        await using var server = await StartAsync();

        var answer = await GuideServer.ReadJsonAsync(await server.GetAsync("/api/v1/tours"));

        var tour = Assert.Single(answer["tours"]!.AsArray())!;
        Assert.Equal("light & dark", (string?)tour["id"]);
        Assert.Equal((20, 2), ((int)tour["minutes_about"]!, (int)tour["stop_count"]!));
    }

    [Fact]
    public async Task GetAllAsync_answers_an_empty_list_where_there_is_no_tour()
    {
        await using var server = await GuideServer.StartAsync();

        var answer = await GuideServer.ReadJsonAsync(await server.GetAsync("/api/v1/tours"));

        Assert.Empty(answer["tours"]!.AsArray());
    }

    [Fact]
    public async Task GetAsync_gives_the_stops_in_order_with_their_works()
    {
        await using var server = await StartAsync();

        var tour = await GuideServer.ReadJsonAsync(await server.GetAsync("/api/v1/tours/light%20%26%20dark"));

        Assert.Equal("On light.", (string?)tour["summary"]);
        var stops = tour["stops"]!.AsArray();
        Assert.Equal([1, 2], stops.Select(stop => (int)stop!["number"]!));
        Assert.Equal("the mill", (string?)stops[0]!["artwork"]!["id"]);
        Assert.Equal("Straight on.", (string?)stops[0]!["directions"]);
        Assert.True(stops[0]!.AsObject().ContainsKey("note"));
        Assert.Equal("/api/v1/artworks/moon/image", (string?)stops[1]!["artwork"]!["image"]!["href"]);
    }

    [Fact]
    public async Task GetAsync_does_not_know_every_id()
    {
        await using var server = await StartAsync();

        var response = await server.GetAsync("/api/v1/tours/nothing");

        await ProblemDocument.AssertAsync(response, HttpStatusCode.NotFound, "tour_not_found");
    }

    [Theory]
    [InlineData("/api/v1/tours")]
    [InlineData("/api/v1/tours/light")]
    public async Task GetAsync_says_when_the_collection_is_out_of_reach(string path)
    {
        await using var server = await StartAsync();
        server.Collection.Failure = new CatalogException("sqlite", "read", new IOException());

        var response = await server.GetAsync(path);

        await ProblemDocument.AssertAsync(response, HttpStatusCode.ServiceUnavailable, "store_unavailable");
    }

    private static async Task<GuideServer> StartAsync()
    {
        var server = await GuideServer.StartAsync();
        server.Collection.ImportTours(Light);
        return server;
    }
}
