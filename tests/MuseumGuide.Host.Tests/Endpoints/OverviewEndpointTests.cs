using System.Net;
using MuseumGuide.Catalog;
using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Endpoints;

public sealed class OverviewEndpointTests
{
    [Fact]
    public async Task GetRoomsAsync_counts_the_works_of_each_room()
    {
        await using var server = await GuideServer.StartAsync();
        server.Collection.Import(
            new Artwork { Id = "a", Room = "Room 10" }, new Artwork { Id = "b", Room = "Room 2" },
            new Artwork { Id = "c", Room = "Room 10" }, new Artwork { Id = "d" });

        var rooms = (await GuideServer.ReadJsonAsync(await server.GetAsync("/api/v1/rooms")))["rooms"]!.AsArray();

        Assert.Equal(
            [("Room 2", 1), ("Room 10", 2)], rooms.Select(room => ((string)room!["name"]!, (int)room["work_count"]!)));
    }

    [Fact]
    public async Task GetSuggestionsAsync_says_what_each_suggestion_is()
    {
        await using var server = await GuideServer.StartAsync();
        server.Collection.Import(
            new Artwork { Id = "a", Title = "17 Boats", Artist = "Ada", StopNumber = "17" },
            new Artwork { Id = "b", Artist = "17th century" });

        var found = (await GuideServer.ReadJsonAsync(await server.GetAsync("/api/v1/suggestions?query=17")))
            ["suggestions"]!.AsArray();

        Assert.Equal(
            [
                ("stop", "17", "17 Boats", "a"), ("title", "17 Boats", "Ada", "a"),
                ("artist", "17th century", null, null),
            ],
            found.Select(s => (
                (string?)s!["kind"], (string?)s["text"], (string?)s["detail"], (string?)s["artwork_id"])));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?query=")]
    [InlineData("?query=%22%2A%F0%9F%8E%A8")]
    public async Task GetSuggestionsAsync_suggests_nothing_where_nothing_is_typed(string query)
    {
        await using var server = await GuideServer.StartAsync();

        var answer = await GuideServer.ReadJsonAsync(await server.GetAsync("/api/v1/suggestions" + query));

        Assert.Empty(answer["suggestions"]!.AsArray());
    }

    [Fact]
    public async Task GetSuggestionsAsync_refuses_a_query_that_is_too_long()
    {
        await using var server = await GuideServer.StartAsync();

        var response = await server.GetAsync($"/api/v1/suggestions?query={new string('x', 201)}");

        await ProblemDocument.AssertAsync(response, HttpStatusCode.BadRequest, "invalid_parameter");
    }
}
