using System.Net.Http.Json;
using MuseumGuide.Host.Tests.Narrating;
using MuseumGuide.Host.Tests.Serving;
using MuseumGuide.Models;
using MuseumGuide.Recognition;

namespace MuseumGuide.Host.Tests.Observability.Telemetry;

public sealed class MeasureTests
{
    [Fact]
    public async Task Photos_are_counted_by_outcome_and_tier_and_requests_by_the_template_of_their_route()
    {
        await using var server = await GuideServer.StartAsync();
        server.Tier.Find(("moon", 0.99));
        using var collector = server.Measure();

        using var found = await server.IdentifyAsync(TestPhotos.Jpeg());
        using var refused = await server.IdentifyAsync([1, 2, 3]);
        using var work = await server.GetAsync("/api/v1/artworks/moon");
        using var missing = await server.GetAsync("/api/v1/artworks/none");
        using var nothing = await server.GetAsync("/no/such/place");

        var counts = collector.Counts();
        Assert.Contains("museum_guide.recognition.photos outcome=recognized tier=retrieval 1", counts);
        Assert.Contains("museum_guide.recognition.photos outcome=refused tier=none 1", counts);
        Assert.Contains("museum_guide.refusals code=unsupported_image 1", counts);
        Assert.Contains("museum_guide.refusals code=artwork_not_found 1", counts);
        Assert.Contains("museum_guide.request.count method=POST route=/api/v1/identify status=2xx 1", counts);
        Assert.Contains("museum_guide.request.count method=POST route=/api/v1/identify status=4xx 1", counts);
        Assert.Contains("museum_guide.request.count method=GET route=/api/v1/artworks/{id} status=2xx 1", counts);
        Assert.Contains("museum_guide.request.count method=GET route=/api/v1/artworks/{id} status=4xx 1", counts);
        Assert.Contains("museum_guide.request.count method=GET route=unmatched status=4xx 1", counts);
    }

    [Fact]
    public async Task A_failure_is_counted_at_the_route_where_it_happened()
    {
        await using var server = await GuideServer.StartAsync();
        server.Tier.Script = (_, _) => throw new InvalidOperationException("On purpose.");
        using var collector = server.Measure();

        using var answer = await server.IdentifyAsync(TestPhotos.Jpeg());

        var measures = collector.Take();
        Assert.Contains(measures, m => m.Name == "museum_guide.request.count" && m.Values[0] == 1
            && m.Tags.Select(t => t.Value).SequenceEqual(["POST", "/api/v1/identify", "5xx"]));
        Assert.True(measures.Single(m => m.Name == "museum_guide.error.rate").Values[0] > 0);
    }

    [Fact]
    public async Task Asset_files_share_one_route()
    {
        await using var server = await GuideServer.StartAsync();
        using var collector = server.Measure();

        using var answer = await server.GetAsync("/assets/0123456789ab/guide.css");

        Assert.Contains(
            "museum_guide.request.count method=GET route=/assets/{version}/{file} status=2xx 1", collector.Counts());
    }

    [Fact]
    public async Task Answers_are_counted_by_who_gave_them()
    {
        await using var server = await GuideServer.StartAsync();
        using var collector = server.Measure();

        using var answer = await server.SendAsync(
            HttpMethod.Post, "/api/v1/artworks/moon/chat", JsonContent.Create(new { question = "Who made this?" }));

        var taken = collector.Take();
        var counted = Assert.Single(taken, m => m.Name == "museum_guide.chat.answers");
        Assert.Equal(["local", "false", "false"], counted.Tags.Select(t => t.Value));
        Assert.Contains(taken, m => m.Name == "museum_guide.chat.duration");
    }

    [Fact]
    public async Task Sentences_are_counted_as_made_then_as_kept_and_as_failed()
    {
        var voice = new ScriptedVoice();
        await using var server = await SpeakingServer.StartAsync(voice);
        using var collector = server.Measure();

        for (var i = 0; i < 2; i++)
        {
            using var spoken = await SpeakAsync(server, "It is a moon.");
        }

        voice.Failure = ModelFailure.Unavailable;
        using var failed = await SpeakAsync(server, "It is a mill.");

        var counts = collector.Counts();
        Assert.Contains("museum_guide.speech.sentences provider=local result=made 1", counts);
        Assert.Contains("museum_guide.speech.sentences provider=local result=kept 1", counts);
        Assert.Contains("museum_guide.speech.sentences provider=local result=failed 1", counts);
    }

    [Fact]
    public async Task Without_metrics_nothing_is_measured_at_all()
    {
        await using var server = await GuideServer.StartAsync(
            settings => settings.Telemetry.EnableMetrics = false);
        server.Tier.Settle(new Identification.NotInCollection([]));
        using var collector = server.Measure();

        using var answer = await server.IdentifyAsync(TestPhotos.Jpeg());

        Assert.DoesNotContain(
            collector.Take(), m => !m.Name.StartsWith("museum_guide.budget", StringComparison.Ordinal));
    }

    private static Task<HttpResponseMessage> SpeakAsync(GuideServer server, string text) =>
        server.SendAsync(HttpMethod.Post, "/api/v1/speech", JsonContent.Create(new { text, lang = "en" }));
}
