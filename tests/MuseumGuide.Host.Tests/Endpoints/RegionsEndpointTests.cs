using System.Net;
using System.Net.Http.Headers;
using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Endpoints;

public sealed class RegionsEndpointTests
{
    [Fact]
    public async Task GetAsync_tells_the_museums_regions_in_the_language_asked_for()
    {
        await using var server = await GuideServer.StartAsync();
        server.Collection.Import(Works.Moon with
        {
            OtherFields = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["regions"] = """[{"name": "The moon", "box": [0.1, 0.2, 0.3, 0.4], "text": "It is round."}]""",
                ["regions_de"] = """[{"name": "Der Mond", "box": [0.1, 0.2, 0.3, 0.4], "text": "Er ist rund."}]""",
            },
        });

        var english = await GuideServer.ReadJsonAsync(await server.GetAsync("/api/v1/artworks/moon/regions?lang=nl"));
        var response = await server.GetAsync("/api/v1/artworks/moon/regions?lang=de");
        var german = (await GuideServer.ReadJsonAsync(response))["regions"]![0]!;

        Assert.Equal(
            """
            {"artwork_id":"moon","origin":"curator","columns":0,"rows":0,"regions":[{"key":"region_1",
            "name":"The moon","box":[0.1,0.2,0.3,0.4],"text":"It is round.","lang":"en","origin":"curator",
            "colors":[],"light":null,"detail":null}]}
            """.ReplaceLineEndings(""),
            english.ToJsonString());
        Assert.Equal(("Der Mond", "Er ist rund.", "de"),
            ((string?)german["name"], (string?)german["text"], (string?)german["lang"]));
        Assert.Equal("de", response.Content.Headers.ContentLanguage.Single());
    }

    [Fact]
    public async Task GetAsync_measures_a_grid_where_the_museum_wrote_none()
    {
        await using var server = await GuideServer.StartAsync();

        var answer = await GuideServer.ReadJsonAsync(await server.GetAsync("/api/v1/artworks/moon/regions"));

        // The picture of the server's collection is twice as wide as high.
        Assert.Equal(("measured", 3, 2),
            ((string?)answer["origin"], (int)answer["columns"]!, (int)answer["rows"]!));
        var regions = answer["regions"]!.AsArray();
        Assert.Equal(6, regions.Count);
        Assert.Equal(("upper_left", "Upper left", "measured"),
            ((string?)regions[0]!["key"], (string?)regions[0]!["name"], (string?)regions[0]!["origin"]));
        Assert.Equal([0.3333, 0.5, 0.3333, 0.5], regions[4]!["box"]!.AsArray().Select(side => (double)side!));
        Assert.All(regions, region => Assert.Matches("^(same|lighter|darker)$", (string?)region!["light"]));
        Assert.All(regions, region => Assert.NotEmpty((string)region!["text"]!));
    }

    [Fact]
    public async Task GetAsync_is_not_sent_twice()
    {
        await using var server = await GuideServer.StartAsync();
        var first = await server.GetAsync("/api/v1/artworks/moon/regions");

        using var again = new HttpRequestMessage(HttpMethod.Get, "/api/v1/artworks/moon/regions");
        again.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Parse(first.Headers.ETag!.ToString()));
        var second = await server.SendAsync(again);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("moon", "?lang=en%20or%20so", HttpStatusCode.BadRequest, "invalid_parameter")]
    [InlineData("nobody", "", HttpStatusCode.NotFound, "artwork_not_found")]
    public async Task GetAsync_refuses_what_it_does_not_know(
        string id, string query, HttpStatusCode status, string code)
    {
        await using var server = await GuideServer.StartAsync();

        var response = await server.GetAsync($"/api/v1/artworks/{id}/regions{query}");

        await ProblemDocument.AssertAsync(response, status, code);
    }
}
