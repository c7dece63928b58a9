using System.Net;
using MuseumGuide.Host.Settings;
using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Limits;

public sealed class TrustedProxyTests
{
    [Fact]
    public async Task A_thousand_forged_addresses_are_one_client()
    {
        await using var server = await GuideServer.StartAsync(s => s.Server.MaxRequestsPerMinute = 5);
        await using var behindProxy = await StartAsync(5);

        var direct = 0;
        var forwarded = 0;
        for (var i = 0; i < 1_000; i++)
        {
            var forged = $"{i / 250}.{i % 250}.7.9";
            // Directly, the address is claimed; through the proxy, it stands before the one that the proxy added.
            if (await IsAllowedAsync(server, forged)) direct++;
            if (await IsAllowedAsync(behindProxy, $"{forged}, 198.51.100.7")) forwarded++;
        }

        // Each read counts under a quota ten times as large.
        Assert.Equal((50, 50), (direct, forwarded));
    }

    [Fact]
    public async Task Visitors_behind_trusted_proxies_are_told_apart()
    {
        await using var server = await StartAsync(1);

        for (var visitor = 1; visitor <= 30; visitor++)
            Assert.True(await IsAllowedAsync(server, $"198.51.100.{visitor}, 10.0.0.8"));
    }

    [Fact]
    public async Task The_chain_is_followed_through_trusted_proxies_only()
    {
        await using var server = await StartAsync(1);

        for (var i = 0; i < 10; i++)
            Assert.True(await IsAllowedAsync(server, $"192.0.2.{i}, 198.51.100.7, 10.0.0.{i}, 10.0.0.8"));

        Assert.False(await IsAllowedAsync(server, "192.0.2.99, 198.51.100.7, 10.0.0.8"));
        Assert.True(await IsAllowedAsync(server, "198.51.100.7, 192.0.2.99, 10.0.0.8"));
    }

    [Fact]
    public async Task An_IPv6_network_of_64_bits_is_one_client()
    {
        await using var server = await StartAsync(1);

        for (var i = 0; i < 10; i++) Assert.True(await IsAllowedAsync(server, $"2a00:1234:5678:9::{i:x}"));

        Assert.False(await IsAllowedAsync(server, "2a00:1234:5678:9:ffff::1"));
        Assert.True(await IsAllowedAsync(server, "2a00:1234:5678:a::1"));
    }

    [Theory]
    [InlineData(true, "https://guide.example/", "max-age=31536000")]
    [InlineData(false, "http://127.0.0.1", null)]
    public async Task Links_and_transport_are_those_that_a_trusted_proxy_tells(
        bool isTrusted, string origin, string? transport)
    {
        await using var server = await GuideServer.StartAsync(s => s.Server.TrustedProxies = isTrusted ? Loopback : []);
        var request = new HttpRequestMessage(HttpMethod.Get, "/artworks/moon");
        request.Headers.Add("X-Forwarded-For", "198.51.100.7");
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-Host", "guide.example");

        var response = await server.SendAsync(request);

        Assert.Contains(origin, await response.Content.ReadAsStringAsync(GuideServer.Token), StringComparison.Ordinal);
        Assert.Equal(transport, response.Headers.TryGetValues("Strict-Transport-Security", out var told)
            ? told.Single()
            : null);
    }

    private static IReadOnlyList<IPNetwork> Loopback { get; } = Networks("127.0.0.0/8,::1,10.0.0.0/8");

    private static Task<GuideServer> StartAsync(int perMinute) => GuideServer.StartAsync(settings =>
    {
        settings.Server.TrustedProxies = Loopback;
        settings.Server.MaxRequestsPerMinute = perMinute;
    });

    private static IReadOnlyList<IPNetwork> Networks(string text) =>
        ProxyList.TryParse(text, out var networks) ? networks : [];

    private static async Task<bool> IsAllowedAsync(GuideServer server, string forwardedFor)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/artworks/moon");
        request.Headers.Add("X-Forwarded-For", forwardedFor);
        using var response = await server.SendAsync(request);
        return response.StatusCode == HttpStatusCode.OK;
    }
}
