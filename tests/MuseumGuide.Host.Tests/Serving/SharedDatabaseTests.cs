using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using MuseumGuide.Engines;
using MuseumGuide.Host.Settings;
using MuseumGuide.Host.Tests.Commands;

namespace MuseumGuide.Host.Tests.Serving;

public sealed class SharedDatabaseTests
{
    private const string Unreachable = "postgres://guide:s3cret-w0rd@127.0.0.1:1/museum";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_starts_without_its_database_loads_when_it_comes_and_stays_ready_when_it_goes()
    {
        await using var postgres = await PostgresServer.StartAsync(Token);
        var address = postgres.AddressOf(await postgres.CreateDatabaseAsync(Token));
        await postgres.StopAsync(Token);
        using var data = new TemporaryFolder();
        await using var app = Create(data, address);
        await app.StartAsync(Token);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, "/health/live"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(client, "/health/ready"));

        await postgres.StartAgainAsync(Token);
        while (await StatusAsync(client, "/health/ready") != HttpStatusCode.OK) await Task.Delay(50, Token);
        await postgres.StopAsync(Token);

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, "/health/ready"));
        using var answer = await client.GetAsync("/health", Token);
        var health = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Token))!;
        Assert.Equal((HttpStatusCode.OK, "degraded"), (answer.StatusCode, (string?)health["status"]));
        Assert.Equal("degraded", (string?)health["checks"]!["dependencies"]!["details"]!["database"]!["status"]);
    }

    [Fact]
    public async Task Doctor_says_that_the_database_cannot_be_reached_and_no_password()
    {
        var database = await FindAsync(Unreachable);

        Assert.False((bool?)database["passed"]);
        Assert.StartsWith(
            "postgres failed to inspect the database: Failed to connect to 127.0.0.1:1", (string?)database["detail"],
            StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", database.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_tells_the_server_and_the_schema()
    {
        await using var postgres = await PostgresServer.StartAsync(Token);

        var database = await FindAsync(postgres.AddressOf(await postgres.CreateDatabaseAsync(Token)));

        Assert.True((bool?)database["passed"]);
        Assert.Matches(
            "^PostgreSQL [0-9.]+, no catalog in it yet; the first start makes it; can be written.$",
            (string?)database["detail"]);
    }

    private static WebApplication Create(TemporaryFolder data, string address)
    {
        var settings = new GuideSettings { Environment = GuideEnvironment.Testing };
        settings.Server.Port = 0;
        settings.Storage.DataDirectory = data.Path;
        settings.Storage.DatabaseUrl = address;
        return GuideApplication.Create(settings);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(path, Token);
        return answer.StatusCode;
    }

    private static async Task<JsonNode> FindAsync(string address)
    {
        using var runner = new CommandRunner();
        runner.ReadSettings = () =>
        {
            var settings = new GuideSettings { Environment = GuideEnvironment.Testing };
            settings.Storage.DataDirectory = runner.PathOf("data");
            settings.Storage.DatabaseUrl = address;
            return settings;
        };

        await runner.RunAsync("doctor", "--json");

        return JsonNode.Parse(runner.Out)!["checks"]!.AsArray().Single(c => (string?)c!["name"] == "database")!;
    }
}
