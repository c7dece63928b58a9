using System.Net;
using MuseumGuide.Host.Tests.Serving;
using MuseumGuide.Recognition;

namespace MuseumGuide.Host.Tests.Observability.Telemetry;

public sealed class ScrapeEndpointTests
{
    [Fact]
    public async Task The_measures_are_at_the_guides_own_port_in_Prometheus_text()
    {
        await using var server = await GuideServer.StartAsync();

        using var answer = await server.GetAsync("/metrics");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/plain", answer.Content.Headers.ContentType?.MediaType);
        var text = await answer.Content.ReadAsStringAsync(GuideServer.Token);
        Assert.Contains("museum_guide_ready", text, StringComparison.Ordinal);
        Assert.Contains("_bucket{", text, StringComparison.Ordinal);
        Assert.Contains("process_", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_monitoring_the_measures_are_at_their_own_port_alone_and_nothing_else_is_there()
    {
        await using var server = await GuideServer.StartAsync(settings =>
        {
            settings.Telemetry.EnableMonitoring = true;
            settings.Telemetry.MetricsPort = 0;
        });
        using var own = new HttpClient { BaseAddress = new Uri(server.App.Urls.Last()) };

        using var here = await server.GetAsync("/metrics");
        using var there = await own.GetAsync("/metrics", GuideServer.Token);

        Assert.Equal(2, server.App.Urls.Count);
        Assert.Equal(HttpStatusCode.NotFound, here.StatusCode);
        Assert.Equal(HttpStatusCode.OK, there.StatusCode);
        foreach (var path in (string[])["/", "/health/live", "/api/v1/artworks", "/openapi/v1.json", "/metrics/x"])
        {
            using var answer = await own.GetAsync(path, GuideServer.Token);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.Empty(await answer.Content.ReadAsByteArrayAsync(GuideServer.Token));
        }
    }

    [Fact]
    public async Task Without_metrics_there_is_no_such_address()
    {
        await using var server = await GuideServer.StartAsync(
            settings => settings.Telemetry.EnableMetrics = false);

        using var answer = await server.GetAsync("/metrics");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task The_measures_are_no_operation_of_the_API()
    {
        await using var server = await GuideServer.StartAsync();

        using var answer = await server.GetAsync("/openapi/v1.json");

        var document = await GuideServer.ReadJsonAsync(answer);
        Assert.DoesNotContain(
            document["paths"]!.AsObject(), path => path.Key.Contains("metrics", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_measures_are_answered_while_every_slot_is_taken_and_say_so()
    {
        await using var server = await GuideServer.StartAsync(settings => settings.Recognition.MaxWorkers = 1);
        var release = new TaskCompletionSource();
        server.Tier.Script = async (query, token) =>
        {
            await release.Task.WaitAsync(token);
            return new TierVerdict.Undecided(query);
        };
        var photos = Enumerable.Range(0, 3).Select(i => server.IdentifyAsync(TestPhotos.Jpeg(seed: i))).ToArray();

        await server.WaitUntilAsync(async () =>
        {
            using var answer = await server.GetAsync("/metrics");
            var lines = (await answer.Content.ReadAsStringAsync(GuideServer.Token)).Split('\n');
            return lines.Any(line => line.StartsWith("museum_guide_slots_used{", StringComparison.Ordinal)
                && line.Contains("kind=\"photo\"", StringComparison.Ordinal)
                && !line.Contains("} 0", StringComparison.Ordinal));
        });

        release.SetResult();
        foreach (var answer in await Task.WhenAll(photos)) answer.Dispose();
    }
}
