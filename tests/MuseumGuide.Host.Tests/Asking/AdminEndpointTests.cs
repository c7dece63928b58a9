using System.Net;
using System.Net.Http.Headers;
using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Asking;

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
        await using var server = await GuideServer.StartAsync(settings => settings.AdminApiKey = Key);

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
            settings.AdminApiKey = Key;
            settings.Spending.RequestsPerDay = 3;
        });

        var answer = await GuideServer.ReadJsonAsync(await GetAsync(server, Key));

        Assert.Equal((0, 3, false), ((int)answer["requests"]!, (int)answer["requests_per_day"]!, (bool)answer["closed"]!));
        Assert.False((bool)answer["configured"]!);
    }

    private static Task<HttpResponseMessage> GetAsync(GuideServer server, string? key)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/admin/budgets");
        if (key is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return server.SendAsync(request);
    }
}
