using System.Net;
using System.Text.RegularExpressions;
using MuseumGuide.Host.Tests.Asking;
using MuseumGuide.Host.Tests.Faults;
using MuseumGuide.Host.Tests.Narrating;
using MuseumGuide.Host.Tests.Providers;
using MuseumGuide.Host.Tests.Serving;
using MuseumGuide.Host.Tests.Wording;
using MuseumGuide.Host.Visits;
using MuseumGuide.Host.Wording;

namespace MuseumGuide.Host.Tests.Limits;

public sealed partial class RateLimitTests
{
    [Fact]
    public async Task Posts_beyond_the_limit_are_refused_whatever_address_is_claimed()
    {
        await using var server = await GuideServer.StartAsync(s => s.Server.MaxRequestsPerMinute = 10);

        var codes = new List<HttpStatusCode>();
        for (var i = 0; i < 14; i++) codes.Add((await PostAsync(server, $"203.0.113.{i}")).StatusCode);
        var response = await PostAsync(server, "203.0.113.99");

        Assert.Equal(10, codes.IndexOf(HttpStatusCode.TooManyRequests));
        Assert.Equal(4, codes.Count(code => code == HttpStatusCode.TooManyRequests));
        await ProblemDocument.AssertAsync(response, HttpStatusCode.TooManyRequests, "rate_limited");
        Assert.InRange(response.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 30, 61);
        Assert.StartsWith(
            "\"minute\";r=0;t=", response.Headers.GetValues("RateLimit").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_counted_answer_tells_the_policy_and_what_is_left()
    {
        await using var server = await GuideServer.StartAsync();

        var post = await server.IdentifyAsync(TestPhotos.Jpeg());
        var lost = await server.GetAsync("/api/v1/nothing");

        Assert.Equal(
            "\"minute\";q=60;w=60, \"hour\";q=1000;w=3600", post.Headers.GetValues("RateLimit-Policy").Single());
        Assert.Matches(
            "^\"minute\";r=59;t=6[01], \"hour\";r=999;t=36[0-6][0-9]$", post.Headers.GetValues("RateLimit").Single());
        Assert.Equal(
            "\"minute\";q=600;w=60, \"hour\";q=10000;w=3600", lost.Headers.GetValues("RateLimit-Policy").Single());
    }

    [Fact]
    public async Task Probes_and_own_files_are_free()
    {
        string[] free = ["/health/live", "/health/ready", "/openapi/v1.json", "/guide.css", "/guide.en.js", "/sw.js",
            "/manifest.webmanifest", "/de/manifest.webmanifest", "/icons/192.png"];
        await using var server = await GuideServer.StartAsync(s => s.Server.MaxRequestsPerMinute = 1);

        foreach (var path in free.Concat(free))
        {
            var response = await server.GetAsync(path);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.False(response.Headers.Contains("RateLimit"));
        }
    }

    [Fact]
    public async Task Reads_may_be_ten_times_as_many()
    {
        await using var server = await GuideServer.StartAsync(s => s.Server.MaxRequestsPerMinute = 2);

        var codes = new List<HttpStatusCode>();
        for (var i = 0; i < 21; i++) codes.Add((await server.GetAsync("/api/v1/artworks/moon")).StatusCode);
        var post = await PostAsync(server);

        Assert.Equal(20, codes.IndexOf(HttpStatusCode.TooManyRequests));
        Assert.Equal(HttpStatusCode.OK, post.StatusCode);
    }

    [Fact]
    public async Task A_visitor_is_told_on_a_page_in_every_language()
    {
        await using var server = await GuideServer.StartAsync(s => s.Server.MaxRequestsPerHour = 1);
        await AskOnPageAsync(server, "en");

        foreach (var language in GuideLanguage.All)
        {
            var response = await AskOnPageAsync(server, language.Code);
            var page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(GuideServer.Token));

            Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
            Assert.InRange(response.Headers.RetryAfter!.Delta!.Value.TotalMinutes, 58, 61.1);
            Assert.Contains($"<html lang=\"{language.Code}\"", page, StringComparison.Ordinal);
            Assert.Contains(
                new WordsSet(nameof(ProblemWords)).In(language)["rate_limited.title"], page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_visitor_who_looks_at_everything_meets_no_limit()
    {
        await using var server = await GuideServer.StartAsync();
        string[] pages = ["/", "/samples", "/search?query=moon", "/collection", "/tours", "/stops", "/stops/codes",
            "/artworks/moon", "/artworks/mill", "/privacy", "/accessibility", "/offline", "/diary"];

        // A page in three seconds, each with all of its pictures.
        for (var i = 0; i < 20; i++)
        {
            var page = await server.GetAsync(pages[i % pages.Length], "text/html");
            var html = await page.Content.ReadAsStringAsync(GuideServer.Token);
            foreach (Match picture in Picture().Matches(html))
            {
                var response = await server.GetAsync(WebUtility.HtmlDecode(picture.Groups["src"].Value));
                Assert.NotEqual(HttpStatusCode.TooManyRequests, response.StatusCode);
            }
        }

        var left = (await server.GetAsync("/api/v1/artworks/moon")).Headers.GetValues("RateLimit").Single();
        Assert.InRange(int.Parse(Remaining().Match(left).Groups["left"].Value, null), 300, 600);
    }

    [Fact]
    public async Task Beyond_the_paid_limit_the_guide_answers_by_itself()
    {
        await using var provider = await FakeProvider.StartAsync();
        provider.Chat.Always(FakeReply.Text("Ada Quill painted it in oil on canvas. [2,5]"));
        await using var server = await ModelServer.StartAsync(
            provider, seconds: 10, change: s => s.Server.MaxPaidRequestsPerMinute = 1);

        var paid = await GuideServer.ReadJsonAsync(await server.AskAsync("Tell me about it."));
        var local = await GuideServer.ReadJsonAsync(await server.AskAsync("Who made this?"));
        var photo = await GuideServer.ReadJsonAsync(await server.IdentifyAsync(TestPhotos.Jpeg()));

        Assert.Equal(("openai", false), ((string?)paid["provider"], (bool)paid["degraded"]!));
        Assert.Equal(("local", true), ((string?)local["provider"], (bool)local["degraded"]!));
        Assert.StartsWith("The online guide has answered as much as it may", (string?)local["answer"],
            StringComparison.Ordinal);
        Assert.Equal(("not_in_collection", true), ((string?)photo["outcome"], (bool)photo["degraded"]!));
        Assert.Equal((1, 0), (provider.Chat.Calls, provider.Vision.Calls));
    }

    [Fact]
    public async Task Beyond_the_paid_limit_a_recording_is_to_be_sent_later()
    {
        var recognizer = new ScriptedRecognizer();
        await using var server = await SpeakingServer.StartAsync(
            recognizer, s => s.Server.MaxPaidRequestsPerMinute = 1);
        await TranscribeAsync(server);

        var response = await TranscribeAsync(server);

        await ProblemDocument.AssertAsync(response, HttpStatusCode.TooManyRequests, "rate_limited");
        Assert.InRange(response.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 30, 61);
        Assert.Single(recognizer.Asked);
    }

    private static Task<HttpResponseMessage> TranscribeAsync(GuideServer server) => server.SendAsync(
        HttpMethod.Post, "/api/v1/transcriptions", GuideServer.Raw(TranscriptionEndpointTests.Talk(1), "audio/wav"));

    private static Task<HttpResponseMessage> PostAsync(GuideServer server, string? forwardedFor = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/identify")
        {
            Content = GuideServer.Raw(TestPhotos.Jpeg(), "image/jpeg"),
        };
        if (forwardedFor is not null) request.Headers.Add("X-Forwarded-For", forwardedFor);
        return server.SendAsync(request);
    }

    private static Task<HttpResponseMessage> AskOnPageAsync(GuideServer server, string language) => server.SendAsync(
        HttpMethod.Post, $"/{language}/artworks/moon/ask",
        new FormUrlEncodedContent([new("question", "Who?")]), "text/html");

    [GeneratedRegex(
        "<img[^>]* src=\"(?<src>/[^\"]+)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Picture();

    [GeneratedRegex("\"minute\";r=(?<left>[0-9]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Remaining();
}
