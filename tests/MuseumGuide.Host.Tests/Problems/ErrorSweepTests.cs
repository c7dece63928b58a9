using System.Net;
using System.Text;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MuseumGuide.Asking;
using MuseumGuide.Catalog;
using MuseumGuide.Host.Settings;
using MuseumGuide.Host.Tests.Asking;
using MuseumGuide.Host.Tests.Narrating;
using MuseumGuide.Host.Tests.Serving;
using MuseumGuide.Narrating;

namespace MuseumGuide.Host.Tests.Problems;

/// <summary>Calls every route of the endpoint table in every wrong way.</summary>
public sealed class ErrorSweepTests
{
    // What an exception may carry and nobody outside may see.
    private const string Canary =
        "canary-4711 sk-canary at MuseumGuide.Secret.Method() in /srv/guide/Secret.cs Host=db;Password=canary";

    private static readonly string[] Accepts = ["application/json", "text/html"];

    [Fact]
    public async Task A_wrong_method_is_told_with_the_right_ones()
    {
        await using var server = await StartAsync();

        foreach (var (address, methods) in Routes(server).GroupBy(r => r.Address)
            .Select(g => (g.Key, g.Select(r => r.Method).Order(StringComparer.Ordinal))))
        {
            foreach (var accept in Accepts)
            {
                using var response = await server.SendAsync(HttpMethod.Patch, address, null, accept);

                await AssertToldAsync(response, accept);
                Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
                Assert.Equal(methods, response.Content.Headers.Allow.Order(StringComparer.Ordinal));
            }
        }
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("text")]
    [InlineData("half JSON")]
    [InlineData("deep JSON")]
    [InlineData("JSON of another kind")]
    [InlineData("half a form")]
    [InlineData("form without a boundary")]
    [InlineData("too much")]
    public async Task A_body_that_cannot_be_read_is_refused(string kind)
    {
        await using var server = await StartAsync();

        foreach (var (method, address) in Routes(server).Where(r => r.Method == "POST"))
        {
            foreach (var accept in kind == "too much" ? Accepts[..1] : Accepts)
            {
                using var response = await server.SendAsync(new(method), address, Body(kind), accept);

                Assert.InRange((int)response.StatusCode, 400, 499);
                await AssertToldAsync(response, accept);
            }
        }
    }

    [Theory]
    [InlineData("catalog")]
    [InlineData("mistake")]
    [InlineData("disk")]
    public async Task A_failing_store_is_told_without_a_word_of_the_inside(string kind)
    {
        await using var server = await StartAsync();
        server.Tier.Find(("moon", 0.98));
        server.Collection.Failure = kind switch
        {
            "catalog" => new CatalogException("sqlite", Canary, new IOException(Canary)),
            "disk" => new IOException(Canary),
            _ => new InvalidOperationException(Canary),
        };
        var failed = new HashSet<int>();

        foreach (var (method, address) in Routes(server, id: "moon"))
        {
            foreach (var accept in Accepts)
            {
                using var response = await server.SendAsync(
                    new(method), address, method == "POST" ? Sound(address) : null, accept);

                await AssertToldAsync(response, accept);
                failed.Add((int)response.StatusCode);
            }
        }

        Assert.Contains(kind == "catalog" ? 503 : 500, failed);
        Assert.DoesNotContain(kind == "catalog" ? 500 : 503, failed);
    }

    [Fact]
    public async Task A_failing_tier_is_told_without_a_word_of_the_inside()
    {
        await using var server = await StartAsync();
        server.Tier.Script = (_, _) => throw new InvalidOperationException(Canary);

        foreach (var (address, accept) in ((string, string)[])
            [("/api/v1/identify", "application/json"), ("/", "text/html")])
        {
            using var response = await server.SendAsync(
                HttpMethod.Post, address, GuideServer.Raw(TestPhotos.Jpeg(), "image/jpeg"), accept);

            Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
            await AssertToldAsync(response, accept);
        }
    }

    [Theory]
    [InlineData("application/json", HttpStatusCode.InternalServerError)]
    [InlineData("text/event-stream", HttpStatusCode.OK)]
    public async Task A_failing_answerer_is_told_without_a_word_of_the_inside(string accept, HttpStatusCode expected)
    {
        await using var server = await StartAsync(services =>
            services.RemoveAll<IAnswerer>().AddSingleton<IAnswerer>(new FailingAnswerer()));

        using var response = await server.SendAsync(
            HttpMethod.Post, "/api/v1/artworks/moon/chat", ChatClient.Body("Who made this?", []), accept);
        var body = await response.Content.ReadAsStringAsync(GuideServer.Token);

        Assert.Equal(expected, response.StatusCode);
        Assert.Contains("internal_error", body);
        AssertClean(body);
    }

    [Fact]
    public async Task An_address_that_is_none_is_told()
    {
        await using var server = await StartAsync();

        foreach (var address in (string[])
            [
                "/nothing", "/api", "/api/v1", "/api/v2/artworks", "/health/nothing", "/openapi/v9.json", "/de/nothing",
                "/..%2f..%2fetc%2fpasswd",
            ])
        {
            foreach (var accept in Accepts)
            {
                using var response = await server.GetAsync(address, accept);

                Assert.InRange((int)response.StatusCode, 400, 404);
                await AssertToldAsync(response, accept);
            }
        }
    }

    private static Task<GuideServer> StartAsync(Action<IServiceCollection>? replace = null) =>
        GuideServer.StartAsync(settings =>
        {
            settings.AdminApiKey = AdminKey.Find("a-key-of-the-staff-0123");
            settings.Server.MaxRequestsPerMinute = settings.Server.MaxRequestsPerHour = 10_000_000;
            settings.Server.MaxPaidRequestsPerMinute = settings.Server.MaxPaidRequestsPerHour = 10_000_000;
        }, replace: services =>
        {
            services.RemoveAll<ISpeechRecognizer>().AddSingleton<ISpeechRecognizer>(new ScriptedRecognizer());
            replace?.Invoke(services);
        });

    private static IReadOnlyList<(string Method, string Address)> Routes(
        GuideServer server, string id = "no such thing") =>
    [
        .. from endpoint in server.App.Services.GetRequiredService<EndpointDataSource>().Endpoints
               .OfType<RouteEndpoint>()
           let methods = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods
           where methods is not null
           from method in methods
           select (method, "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment => string.Concat(
               segment.Parts.Select(part => part is RoutePatternLiteralPart literal
                   ? literal.Content
                   : Uri.EscapeDataString(id)))))),
    ];

    private static ByteArrayContent Body(string kind) => kind switch
    {
        "nothing" => new ByteArrayContent([]),
        "text" => new StringContent("Who made this?", Encoding.UTF8, "text/plain"),
        "half JSON" => new StringContent("{\"question\": \"Who", Encoding.UTF8, "application/json"),
        "deep JSON" => new StringContent(new string('[', 10_000), Encoding.UTF8, "application/json"),
        "JSON of another kind" => new StringContent("[1, null]", Encoding.UTF8, "application/json"),
        "half a form" => GuideServer.Raw(
            "--x\r\nContent-Disposition: form"u8.ToArray(), "multipart/form-data; boundary=x"),
        "form without a boundary" => GuideServer.Raw("x"u8.ToArray(), "multipart/form-data"),
        _ => GuideServer.Raw(new byte[11 << 20], "application/octet-stream"),
    };

    private static HttpContent Sound(string address) =>
        address.EndsWith("/chat", StringComparison.Ordinal) ? ChatClient.Body("Who made this?", [])
        : address.EndsWith("/ask", StringComparison.Ordinal)
            ? new FormUrlEncodedContent([new("question", "Who made this?")])
        : GuideServer.Raw(TestPhotos.Jpeg(), "image/jpeg");

    // A refusal or failure is a problem to programs and on the API, and a page to people elsewhere.
    private static async Task AssertToldAsync(HttpResponseMessage response, string accept)
    {
        var body = await response.Content.ReadAsStringAsync(GuideServer.Token);
        AssertClean(body);
        if ((int)response.StatusCode < 400) return;

        var address = response.RequestMessage!.RequestUri!.AbsolutePath;
        // Its report is whole also where the guide cannot do what it is for.
        if (address == "/health" && response.StatusCode == HttpStatusCode.ServiceUnavailable) return;
        var isForPrograms = address.Split('/')[1] is "api" or "health" or "openapi";
        Assert.True(response.Headers.CacheControl?.NoStore, $"{address} may be kept.");
        if (response.StatusCode is HttpStatusCode.ServiceUnavailable or HttpStatusCode.TooManyRequests)
            Assert.NotNull(response.Headers.RetryAfter?.Delta);
        if (response.StatusCode is HttpStatusCode.Unauthorized) Assert.NotEmpty(response.Headers.WwwAuthenticate);
        if (response.Content.Headers.ContentType?.MediaType == "text/html")
        {
            Assert.False(isForPrograms, address);
            Assert.Contains("data-outcome=\"problem\"", body);
            return;
        }

        Assert.True(isForPrograms || accept != "text/html", $"{address} tells people {body}");
        var problem = await ProblemDocument.AssertAsync(
            response, response.StatusCode, (string?)(await GuideServer.ReadJsonAsync(response))["code"] ?? "none");
        Assert.Equal($"urn:museum-guide:problem:{problem["code"]}", (string?)problem["type"]);
        Assert.Matches("^[0-9a-f]{32}$", (string?)problem["trace_id"]);
    }

    private static void AssertClean(string body)
    {
        foreach (var secret in (string[])
            ["canary", "Exception", "MuseumGuide.", "   at ", "Password", "/srv/", "/tmp/"])
            Assert.DoesNotContain(secret, body, StringComparison.Ordinal);
    }

    private sealed class FailingAnswerer : IAnswerer
    {
        public Task<ChatAnswer> AnswerAsync(
            CatalogEntry work, ChatQuestion question, CancellationToken cancellationToken) =>
            throw new InvalidOperationException(Canary);
    }
}
