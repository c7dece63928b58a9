using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using MuseumGuide.Host.Settings;
using MuseumGuide.Host.Tests.Serving;
using MuseumGuide.Limiting;

namespace MuseumGuide.Host.Tests.Security;

public sealed class AdminEndpointTests
{
    private const string Key = "a-key-of-the-staff-0123";

    [Fact]
    public async Task Staffs_routes_do_not_exist_without_a_key()
    {
        await using var server = await GuideServer.StartAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(server, Key)).StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("another-key-of-nobody")]
    [InlineData("")]
    public async Task Staffs_routes_are_closed_to_who_lacks_the_key(string? shown)
    {
        await using var server = await GuideServer.StartAsync(settings => settings.AdminApiKey = AdminKey.Find(Key));

        var response = await GetAsync(server, shown);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("unauthorized", (string?)(await GuideServer.ReadJsonAsync(response))["code"]);
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.Single().Scheme);
    }

    [Fact]
    public async Task Budgets_tell_how_the_day_stands()
    {
        await using var server = await GuideServer.StartAsync(settings =>
        {
            settings.AdminApiKey = AdminKey.Find(Key);
            settings.Spending.RequestsPerDay = 3;
        });

        var answer = await GuideServer.ReadJsonAsync(await GetAsync(server, Key));

        Assert.Equal((0, 3, false), ((int)answer["requests"]!, (int)answer["requests_per_day"]!, (bool)answer["closed"]!));
        Assert.False((bool)answer["configured"]!);
    }

    [Fact]
    public async Task Status_tells_how_the_instance_stands()
    {
        await using var server = await GuideServer.StartAsync(settings => settings.AdminApiKey = AdminKey.Find(Key));

        var response = await GetAsync(server, Key, "/api/v1/admin/status");
        var answer = await GuideServer.ReadJsonAsync(response);

        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Matches(@"^\d+\.\d+\.\d+", (string?)answer["version"]);
        Assert.Equal(2, (int)answer["works"]!);
        Assert.Equal(
            ["photos", "talks", "spoken_replies"], answer["slots"]!.AsArray().Select(slot => (string?)slot!["kind"]));
        Assert.False((bool)answer["budgets"]!["closed"]!);
        Assert.True((double)answer["uptime_seconds"]! >= 0);
    }

    [Fact]
    public async Task Every_route_of_the_staff_refuses_who_lacks_the_key()
    {
        await using var server = await GuideServer.StartAsync(settings => settings.AdminApiKey = AdminKey.Find(Key));
        var routes = server.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.RoutePattern.RawText!.StartsWith("/api/v1/admin", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(routes);
        foreach (var route in routes)
        {
            var path = "/" + route.RoutePattern.RawText!.Trim('/').Replace("{", "", StringComparison.Ordinal)
                .Replace("}", "", StringComparison.Ordinal);
            var method = new HttpMethod(route.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0]);
            foreach (var (query, authorization) in ((string, string?)[])
                [("", null), ("", "Bearer another-key-of-nobody"), ("", $"Basic {Key}"), ("", Key),
                    ($"?key={Key}", null), ($"?authorization=Bearer%20{Key}", null)])
            {
                var request = new HttpRequestMessage(method, path + query);
                if (authorization is not null) request.Headers.TryAddWithoutValidation("Authorization", authorization);
                Assert.Equal(HttpStatusCode.Unauthorized, (await server.SendAsync(request)).StatusCode);
            }
        }
    }

    [Fact]
    public async Task A_hash_stands_for_the_key()
    {
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Key)));
        await using var server = await GuideServer.StartAsync(
            settings => settings.AdminApiKey = AdminKey.Find($"sha256:{hash}"));

        Assert.Equal(HttpStatusCode.OK, (await GetAsync(server, Key)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await GetAsync(server, $"sha256:{hash}")).StatusCode);
    }

    [Fact]
    public async Task Who_guesses_is_locked_out_for_longer_each_time()
    {
        var time = new FakeTimeProvider();
        await using var server = await GuideServer.StartAsync(
            settings => settings.AdminApiKey = AdminKey.Find(Key),
            replace: services => services.AddSingleton<IKeyLockout>(
                new MemoryKeyLockout(Options.Create(new CountingOptions { WrongKeys = 3 }), time)));

        foreach (var seconds in (int[])[30, 60, 120])
        {
            for (var i = 0; i < 3; i++)
                Assert.Equal(HttpStatusCode.Unauthorized, (await GetAsync(server, "a-guess-of-nobody")).StatusCode);
            var locked = await GetAsync(server, Key);
            await ProblemDocument.AssertAsync(locked, HttpStatusCode.TooManyRequests, "rate_limited");
            Assert.Equal(TimeSpan.FromSeconds(seconds), locked.Headers.RetryAfter!.Delta);
            time.Advance(TimeSpan.FromSeconds(seconds));
        }

        Assert.Equal(HttpStatusCode.OK, (await GetAsync(server, Key)).StatusCode);
    }

    private static Task<HttpResponseMessage> GetAsync(
        GuideServer server, string? key, string path = "/api/v1/admin/budgets")
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (key is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return server.SendAsync(request);
    }
}
