using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Endpoints;

public sealed class DescriptionEndpointTests
{
    [Fact]
    public async Task GetAsync_tells_whose_words_each_sentence_is()
    {
        await using var server = await GuideServer.StartAsync();

        var answer = await GuideServer.ReadJsonAsync(
            await server.GetAsync("/api/v1/artworks/moon/description?length=full"));

        Assert.Equal("moon", (string?)answer["artwork_id"]);
        Assert.Equal("full", (string?)answer["length"]);
        Assert.Equal("en", (string?)answer["lang"]);
        Assert.StartsWith("“Harvest <Moon>” is by Ada Quill.", (string?)answer["alt_text"], StringComparison.Ordinal);
        Assert.Equal(
            ["standard_information", "overview", "size", "orientation", "details"],
            answer["sections"]!.AsArray().Select(s => (string?)s!["part"]));
        var first = answer["sections"]![0]!["sentences"]![0]!;
        Assert.Equal("“Harvest <Moon>” is by Ada Quill.", (string?)first["text"]);
        Assert.Equal("record", (string?)first["origin"]);
        Assert.Equal("artist", (string?)first["source"]);
        Assert.True(first.AsObject().ContainsKey("lang"));
        Assert.Contains("curator", Origins(answer));
        Assert.Contains("measured", Origins(answer));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?length=short&lang=pt-BR")]
    public async Task GetAsync_is_short_unless_asked_otherwise(string query)
    {
        await using var server = await GuideServer.StartAsync();

        var response = await server.GetAsync("/api/v1/artworks/moon/description" + query);

        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("short", (string?)(await GuideServer.ReadJsonAsync(response))["length"]);
    }

    [Theory]
    [InlineData("de-CH", "de", "Ein Mond über Stoppeln.")]
    [InlineData("fr", "en", "A moon above stubble.")]
    public async Task GetAsync_is_in_the_language_asked_for_where_the_record_has_it(
        string wished, string lang, string told)
    {
        await using var server = await GuideServer.StartAsync();
        server.Collection.Import(Works.MoonInGerman);

        var response = await server.GetAsync($"/api/v1/artworks/moon/description?lang={wished}");
        var plain = await server.GetAsync("/api/v1/artworks/moon/description");

        var answer = await GuideServer.ReadJsonAsync(response);
        Assert.Equal(lang, (string?)answer["lang"]);
        Assert.Equal(lang, response.Content.Headers.ContentLanguage.Single());
        Assert.Contains(told, Texts(answer));
        Assert.Equal(lang == "en", response.Headers.ETag!.Equals(plain.Headers.ETag));
    }

    [Fact]
    public async Task GetAsync_is_not_sent_twice()
    {
        await using var server = await GuideServer.StartAsync();
        var first = await server.GetAsync("/api/v1/artworks/moon/description");
        var longer = await server.GetAsync("/api/v1/artworks/moon/description?length=full");

        using var again = new HttpRequestMessage(HttpMethod.Get, "/api/v1/artworks/moon/description");
        again.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Parse(first.Headers.ETag!.ToString()));
        var second = await server.SendAsync(again);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.NotEqual(first.Headers.ETag, longer.Headers.ETag);
    }

    [Theory]
    [InlineData("moon", "?length=epic", HttpStatusCode.BadRequest, "invalid_parameter")]
    [InlineData("moon", "?length=", HttpStatusCode.BadRequest, "invalid_parameter")]
    [InlineData("moon", "?lang=en%20or%20so", HttpStatusCode.BadRequest, "invalid_parameter")]
    [InlineData("nobody", "", HttpStatusCode.NotFound, "artwork_not_found")]
    public async Task GetAsync_refuses_what_it_does_not_know(
        string id, string query, HttpStatusCode status, string code)
    {
        await using var server = await GuideServer.StartAsync();

        var response = await server.GetAsync($"/api/v1/artworks/{id}/description{query}");

        await ProblemDocument.AssertAsync(response, status, code);
    }

    private static IEnumerable<string?> Origins(JsonNode answer) => Each(answer, "origin");

    private static IEnumerable<string?> Texts(JsonNode answer) => Each(answer, "text");

    private static IEnumerable<string?> Each(JsonNode answer, string key) =>
        from section in answer["sections"]!.AsArray()
        from sentence in section!["sentences"]!.AsArray()
        select (string?)sentence![key];
}
