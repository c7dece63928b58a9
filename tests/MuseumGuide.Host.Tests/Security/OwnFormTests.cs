using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Security;

public sealed class OwnFormTests
{
    [Fact]
    public async Task Every_form_is_refused_when_another_site_sent_it()
    {
        await using var server = await GuideServer.StartAsync();
        var forms = server.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(route => !route.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal)
                && route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") == true)
            .Select(route => "/" + route.RoutePattern.RawText!.Trim('/').Replace("{id}", "moon", StringComparison.Ordinal)
                .Replace("{name}", "2.jpg", StringComparison.Ordinal))
            .ToList();

        Assert.True(forms.Count >= 5);
        foreach (var form in forms)
        {
            using var response = await PostAsync(server, form, ("Sec-Fetch-Site", "cross-site"));
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            Assert.Contains("from another site", await response.Content.ReadAsStringAsync(GuideServer.Token),
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_form_is_taken_when_the_browser_says_it_is_the_guides_own()
    {
        await using var server = await GuideServer.StartAsync();

        foreach (var (header, value, isTaken) in ((string, string, bool)[])
            [
                ("Sec-Fetch-Site", "same-origin", true), ("Sec-Fetch-Site", "none", true),
                ("Sec-Fetch-Site", "same-site", false), ("Sec-Fetch-Site", "cross-site", false),
                ("Origin", "http://127.0.0.1", true), ("Origin", "https://127.0.0.1", true),
                ("Origin", "https://evil.example", false), ("Origin", "https://127.0.0.1.evil.example", false),
                ("Origin", "null", false), ("Referer", "http://127.0.0.1/artworks/moon", true),
                ("Referer", "https://evil.example/127.0.0.1", false), ("X-Nothing", "said", true),
            ])
        {
            using var response = await PostAsync(server, "/artworks/moon/ask", (header, value));
            Assert.Equal(isTaken ? HttpStatusCode.OK : HttpStatusCode.BadRequest, response.StatusCode);
        }
    }

    [Fact]
    public async Task A_newer_header_wins_over_an_older_one()
    {
        await using var server = await GuideServer.StartAsync();

        // A proxy that hides the host's name does not lock visitors out.
        using var response = await PostAsync(
            server, "/artworks/moon/ask", ("Sec-Fetch-Site", "same-origin"), ("Origin", "https://guide.example"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private static Task<HttpResponseMessage> PostAsync(
        GuideServer server, string path, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent([new("question", "Who?")]),
        };
        request.Headers.Accept.ParseAdd("text/html");
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return server.SendAsync(request);
    }
}
