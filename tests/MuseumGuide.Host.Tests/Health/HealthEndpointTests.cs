using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MuseumGuide.Catalog;
using MuseumGuide.Host.Health;
using MuseumGuide.Host.Tests.Asking;
using MuseumGuide.Host.Tests.Faults;
using MuseumGuide.Host.Tests.Providers;
using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Health;

public sealed class HealthEndpointTests
{
    [Fact]
    public async Task Health_answers_in_full()
    {
        await using var server = await GuideServer.StartAsync();

        var response = await server.GetAsync("/health");

        var health = await GuideServer.ReadJsonAsync(response);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(response.Headers.CacheControl?.NoStore);
        Assert.Equal(
            ["status", "timestamp", "uptime_seconds", "version", "checks", "statistics"],
            health.AsObject().Select(pair => pair.Key));
        Assert.Equal(
            ["status", "cpu_percent", "memory_percent", "disk_percent"],
            health["checks"]!["system"]!.AsObject().Select(pair => pair.Key));
        Assert.InRange((double)health["checks"]!["system"]!["memory_percent"]!, 0.1, 100);
        Assert.Equal(
            ("not_configured", false),
            ((string?)health["checks"]!["apis"]!["details"]!["openai"]!["status"],
                (bool)health["checks"]!["apis"]!["details"]!["openai"]!["configured"]!));
        Assert.Equal("healthy", (string?)health["checks"]!["apis"]!["status"]);
        Assert.Equal("healthy", (string?)health["checks"]!["dependencies"]!["details"]!["index"]!["status"]);
        Assert.Matches(@"^\d+\.\d+\.\d+$", (string?)health["version"]);
    }

    [Fact]
    public async Task Health_counts_requests_and_errors_but_no_probes()
    {
        await using var server = await GuideServer.StartAsync();
        await server.GetAsync("/api/v1/artworks/moon");
        await server.GetAsync("/api/v1/artworks/nothing");
        server.Tier.Script = (_, _) => throw new InvalidOperationException("broken");
        await server.IdentifyAsync(TestPhotos.Jpeg());
        await server.GetAsync("/health/live");

        var statistics = (await ReadAsync(server))["statistics"]!;

        Assert.Equal((3, 1), ((int)statistics["total_requests"]!, (int)statistics["error_count"]!));
        Assert.Equal(0.3333, (double)statistics["error_rate"]!);
    }

    [Fact]
    public async Task Health_judges_a_provider_by_its_last_real_answer()
    {
        await using var provider = await FakeProvider.StartAsync();
        await using var server = await ModelServer.StartAsync(provider);

        var untried = await StatusOfProviderAsync(server);
        await server.AskAsync("Tell me about it.");
        var answering = await StatusOfProviderAsync(server);
        provider.Chat.Always(FakeReply.KeyRefused());
        await server.AskAsync("Tell me more about it.");
        var refusing = await StatusOfProviderAsync(server);

        Assert.Equal(("unknown", "healthy", "degraded"), (untried, answering, refusing));
        Assert.Equal("degraded", (string?)(await ReadAsync(server))["status"]);
    }

    [Fact]
    public async Task Health_is_degraded_and_still_200_where_the_machine_is_short()
    {
        using var files = new MachineFiles();
        files.OfMachine().With("proc/meminfo", "MemTotal: 1000 kB\nMemAvailable: 100 kB\n");
        await using var server = await GuideServer.StartAsync(replace: services =>
            services.RemoveAll<IReadOnlyList<IResourceSource>>().AddSingleton(ResourceSources.Find(files.Root)));

        var response = await server.GetAsync("/health");

        var health = await GuideServer.ReadJsonAsync(response);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(("degraded", "degraded", 90.0), (
            (string?)health["status"], (string?)health["checks"]!["system"]!["status"],
            (double)health["checks"]!["system"]!["memory_percent"]!));
    }

    [Fact]
    public async Task Health_is_unhealthy_and_503_where_the_database_cannot_be_read()
    {
        await using var server = await GuideServer.StartAsync();
        server.Collection.Failure = new CatalogException("sqlite", "read", new IOException());

        var response = await server.GetAsync("/health");

        var health = await GuideServer.ReadJsonAsync(response);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal(("unhealthy", "unhealthy"), (
            (string?)health["status"], (string?)health["checks"]!["dependencies"]!["details"]!["database"]!["status"]));
    }

    [Fact]
    public async Task Startup_waits_for_the_index_and_stays_when_the_end_comes()
    {
        await using var early = await GuideServer.StartAsync(isBroken: true, waits: false);
        await using var server = await GuideServer.StartAsync();
        server.App.Services.GetRequiredService<Host.Serving.Readiness>().Drain();

        var loading = await early.GetAsync("/health/startup");
        var draining = await server.GetAsync("/health/startup");

        await ProblemDocument.AssertAsync(loading, HttpStatusCode.ServiceUnavailable, "not_ready");
        Assert.Equal("started", (string?)(await GuideServer.ReadJsonAsync(draining))["status"]);
    }

    private static async Task<JsonNode> ReadAsync(GuideServer server) =>
        await GuideServer.ReadJsonAsync(await server.GetAsync("/health"));

    private static async Task<string?> StatusOfProviderAsync(GuideServer server) =>
        (string?)(await ReadAsync(server))["checks"]!["apis"]!["details"]!["openai"]!["status"];
}
