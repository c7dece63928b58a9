using System.Net;
using System.Net.Http.Headers;
using MuseumGuide.Host.Settings;
using MuseumGuide.Host.Tests.Asking;
using MuseumGuide.Host.Tests.Observability.Telemetry;
using MuseumGuide.Host.Tests.Serving;
using MuseumGuide.Recognition;
using MuseumGuide.Recognition.Vision;

namespace MuseumGuide.Host.Tests.Sharing;

public sealed class SharingTests
{
    private static readonly Identification Boat = new Identification.Described(
        new PictureView(["A blue boat."], new SuggestedMetadata("Ann", "Boat", "1900", "Unknown", "low"), "m-1"), []);

    [Fact]
    public async Task One_client_has_one_limit_over_both_instances()
    {
        await using var pair = await TwoInstances.StartAsync(settings => settings.Server.MaxRequestsPerMinute = 30);

        var answers = await Task.WhenAll(Enumerable.Range(0, 80).Select(
            i => (i % 2 == 0 ? pair.One : pair.Other).AskAsync("Who?")));
        var next = await pair.Other.AskAsync("Who?");

        Assert.Equal(30, answers.Count(answer => answer.StatusCode == HttpStatusCode.OK));
        Assert.Equal(50, answers.Count(answer => answer.StatusCode == HttpStatusCode.TooManyRequests));
        Assert.StartsWith(
            "\"minute\";r=0;t=", next.Headers.GetValues("RateLimit").Single(), StringComparison.Ordinal);
        Assert.InRange(next.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 30, 61);
    }

    [Fact]
    public async Task A_photo_that_one_has_seen_the_other_remembers()
    {
        await using var pair = await TwoInstances.StartAsync();
        pair.One.Tier.Find(("moon", 0.99));

        var first = await IdentifyAsync(pair.One);
        var again = await UntilAsync(
            pair.Other, () => IdentifyAsync(pair.Other), answer => (string)answer["outcome"]! == "recognized");

        Assert.Equal(("retrieval", "cache"), ((string)first["tier"]!, (string)again["tier"]!));
        Assert.Equal((string)first["analysis_id"]!, (string)again["analysis_id"]!);
        Assert.Equal(first["matches"]!.ToJsonString(), again["matches"]!.ToJsonString());
    }

    [Fact]
    public async Task A_chat_about_a_photo_goes_on_at_the_other_instance_by_API_and_page()
    {
        await using var pair = await TwoInstances.StartAsync();
        pair.One.Tier.Settle(Boat);
        var id = (string)(await IdentifyAsync(pair.One))["analysis_id"]!;

        var answer = await UntilAsync(
            pair.Other, () => pair.Other.AskAsync("What is there?", $"/api/v1/analyses/{id}/chat"),
            response => response.StatusCode == HttpStatusCode.OK);
        var page = await pair.Other.SendAsync(
            HttpMethod.Post, $"/analyses/{id}/ask",
            new FormUrlEncodedContent([new("question", "What is there?")]));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Fact]
    public async Task An_erasure_reaches_both()
    {
        await using var pair = await TwoInstances.StartAsync();
        pair.One.Tier.Settle(Boat);
        var id = (string)(await IdentifyAsync(pair.One))["analysis_id"]!;
        var path = $"/api/v1/analyses/{id}/chat";
        await UntilAsync(
            pair.Other, () => pair.Other.AskAsync("What?", path), response => response.StatusCode == HttpStatusCode.OK);

        var erased = await pair.Other.SendAsync(HttpMethod.Delete, $"/api/v1/analyses/{id}", null);

        Assert.Equal(HttpStatusCode.NoContent, erased.StatusCode);
        foreach (var server in (GuideServer[])[pair.One, pair.Other])
        {
            await UntilAsync(
                server, () => server.AskAsync("What?", path),
                response => response.StatusCode == HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task Guesses_of_the_staffs_key_are_counted_over_both()
    {
        await using var pair = await TwoInstances.StartAsync(
            settings => settings.AdminApiKey = AdminKey.Find("a-key-of-the-staff-0123"));

        for (var i = 0; i < 5; i++) await GuessAsync(i % 2 == 0 ? pair.One : pair.Other);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await GuessAsync(pair.One)).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await GuessAsync(pair.Other)).StatusCode);
    }

    [Fact]
    public async Task Health_measures_and_privacy_tell_of_Redis()
    {
        await using var pair = await TwoInstances.StartAsync();
        using var collector = pair.One.Measure();
        await pair.One.AskAsync("Who?");

        var health = await GuideServer.ReadJsonAsync(await pair.One.GetAsync("/health"));
        var privacy = WebUtility.HtmlDecode(
            await (await pair.One.GetAsync("/privacy")).Content.ReadAsStringAsync(GuideServer.Token));

        var redis = health["checks"]!["dependencies"]!["details"]!["redis"]!;
        Assert.Equal(("healthy", true), ((string)redis["status"]!, (bool)redis["configured"]!));
        Assert.Contains(
            collector.Counts(),
            count => count.StartsWith(
                "museum_guide.redis.operations operation=count result=ok ", StringComparison.Ordinal));
        Assert.Contains("the memory that this guide’s servers share", privacy, StringComparison.Ordinal);
        Assert.Contains("a scrambled name that changes every day", privacy, StringComparison.Ordinal);
    }

    private static async Task<System.Text.Json.Nodes.JsonNode> IdentifyAsync(GuideServer server) =>
        await GuideServer.ReadJsonAsync(await server.IdentifyAsync(TestPhotos.Jpeg()));

    // What one instance learned reaches the other a moment later.
    private static async Task<T> UntilAsync<T>(GuideServer server, Func<Task<T>> ask, Func<T, bool> isSo)
    {
        var answer = await ask();
        await server.WaitUntilAsync(async () => isSo(answer) || isSo(answer = await ask()));
        return answer;
    }

    private static Task<HttpResponseMessage> GuessAsync(GuideServer server)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/admin/status");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "a-guess-of-nobody");
        return server.SendAsync(request);
    }
}
