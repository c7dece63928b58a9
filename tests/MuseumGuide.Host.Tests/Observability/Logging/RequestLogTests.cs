using Microsoft.Extensions.Logging;
using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Observability.Logging;

public sealed class RequestLogTests
{
    [Fact]
    public async Task Every_line_of_a_request_has_its_id_and_trace_and_the_answer_has_them_too()
    {
        await using var logged = await LoggedServer.StartAsync(LogLevel.Debug);
        logged.Server.Tier.Find(("moon", 0.99));

        var response = await PostPhotoAsync(logged.Server, "visit-7.b_1");

        Assert.Equal("visit-7.b_1", response.Headers.GetValues("X-Request-Id").Single());
        var lines = (await logged.EndAsync()).Where(line => (string?)line["request_id"] == "visit-7.b_1").ToArray();
        Assert.Equal(
            ["Step 1 of 1, retrieval: settled.", "identify: recognized.", "POST /api/v1/identify 200"],
            lines.Select(line => (string?)line["message"]));
        Assert.Equal(["StepProgress", "PhotoDesk", "AccessLog"], lines.Select(line => (string?)line["module"]));
        Assert.All(lines, line => LogKeys.AssertKeys(line, LogKeys.Always, LogKeys.WhereTheyApply));
        Assert.All(lines, line => Assert.True((double)line["execution_time"]! >= 0));
        Assert.Matches("^[0-9a-f]{32}$", Assert.Single(lines.Select(line => (string?)line["trace_id"]).Distinct()));
        var metric = LogRig.Read(logged.Folder, "metrics*.jsonl")
            .Single(line => (string?)line["operation"] == "identify");
        Assert.Equal("visit-7.b_1", (string?)metric["request_id"]);
        Assert.Equal((string?)lines[0]["trace_id"], (string?)metric["trace_id"]);
    }

    [Theory]
    [InlineData("/health")]
    [InlineData("/health/live")]
    [InlineData("/metrics")]
    public async Task A_probe_is_a_line_at_debug_only(string path)
    {
        await using var quiet = await LoggedServer.StartAsync(LogLevel.Information);
        await using var full = await LoggedServer.StartAsync(LogLevel.Debug);

        foreach (var logged in (LoggedServer[])[quiet, full]) await GetAsync(logged.Server, path, "the-probe");

        Assert.DoesNotContain(await quiet.EndAsync(), line => (string?)line["request_id"] == "the-probe");
        Assert.Contains(await full.EndAsync(), line => (string?)line["request_id"] == "the-probe");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("{\"level\":\"x\"}")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123456789")]
    public async Task An_id_that_is_none_is_replaced(string? given)
    {
        await using var server = await GuideServer.StartAsync();

        var first = await GetAsync(server, "/health/live", given);
        var second = await GetAsync(server, "/health/live", given);

        var ids = new[] { first, second }.Select(reply => reply.Headers.GetValues("X-Request-Id").Single()).ToArray();
        Assert.All(ids, id => Assert.Matches("^[0-9a-f]{16}$", id));
        Assert.NotEqual(ids[0], ids[1]);
    }

    [Theory]
    [InlineData("/api/v1/artworks/moon?who=secret-visitor", "GET /api/v1/artworks/{id} 200")]
    [InlineData("/de/artworks/moon?who=secret-visitor", "GET /artworks/{id} 200")]
    [InlineData("/api/v1/artworks?query=secret-visitor", "GET /api/v1/artworks 200")]
    [InlineData("/secret-visitor", "GET (none) 404")]
    [InlineData("/icon.svg?who=secret-visitor", "GET (file) 200")]
    public async Task A_request_is_one_line_with_its_route_and_not_its_address(string path, string message)
    {
        await using var logged = await LoggedServer.StartAsync();

        await GetAsync(logged.Server, path, "the-one");

        var line = Assert.Single(await logged.EndAsync(), line => (string?)line["request_id"] == "the-one");
        Assert.Equal(("INFO", message), ((string?)line["level"], (string?)line["message"]));
        Assert.DoesNotContain("secret-visitor", line.ToJsonString());
    }

    [Fact]
    public async Task A_request_that_fails_keeps_its_id_and_its_route()
    {
        await using var logged = await LoggedServer.StartAsync();
        logged.Server.Tier.Script = (_, _) => throw new InvalidOperationException("broken");

        var response = await PostPhotoAsync(logged.Server, "the-one");

        Assert.Equal("the-one", response.Headers.GetValues("X-Request-Id").Single());
        var lines = (await logged.EndAsync()).Where(line => (string?)line["request_id"] == "the-one").ToArray();
        Assert.Equal(
            ["identify: failed.", "A request ended with internal_error.", "POST /api/v1/identify 500"],
            lines.Select(line => (string?)line["message"]));
        Assert.Contains("InvalidOperationException: broken", (string?)lines[1]["exception"]);
        Assert.Equal("ProblemHandling", (string?)lines[1]["module"]);
        Assert.NotNull((int?)lines[1]["line"]);
    }

    private static Task<HttpResponseMessage> PostPhotoAsync(GuideServer server, string id)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/identify")
        {
            Content = GuideServer.Raw(TestPhotos.Jpeg(), "image/jpeg"),
        };
        request.Headers.Add("X-Request-Id", id);
        return server.SendAsync(request);
    }

    private static Task<HttpResponseMessage> GetAsync(GuideServer server, string path, string? id)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (id is not null) request.Headers.TryAddWithoutValidation("X-Request-Id", id);
        return server.SendAsync(request);
    }
}
