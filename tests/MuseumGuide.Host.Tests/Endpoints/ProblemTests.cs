using System.Net;
using MuseumGuide.Catalog;
using MuseumGuide.Host.Tests.Serving;
using MuseumGuide.Photos;
using MuseumGuide.Recognition;

namespace MuseumGuide.Host.Tests.Endpoints;

public sealed class ProblemTests
{
    [Theory]
    [InlineData("GET", "/api/v1/nothing", HttpStatusCode.NotFound, "not_found")]
    [InlineData("GET", "/nothing", HttpStatusCode.NotFound, "not_found")]
    [InlineData("GET", "/api/v1/identify", HttpStatusCode.MethodNotAllowed, "method_not_allowed")]
    [InlineData("DELETE", "/api/v1/artworks/moon", HttpStatusCode.MethodNotAllowed, "method_not_allowed")]
    public async Task Unmapped_addresses_are_problems(string method, string path, HttpStatusCode status, string code)
    {
        await using var server = await GuideServer.StartAsync();

        var response = await server.SendAsync(new HttpMethod(method), path, null);

        await ProblemDocument.AssertAsync(response, status, code);
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task Every_refusal_has_its_status_and_code(PhotoRefusal refusal)
    {
        await using var server = await GuideServer.StartAsync();
        server.Tier.Settle(new Identification.Refused(refusal));
        var (code, status, advice) = PhotoRefusalAnswer.For(refusal);

        var response = await server.IdentifyAsync(TestPhotos.Jpeg());

        var problem = await ProblemDocument.AssertAsync(response, (HttpStatusCode)status, code);
        Assert.Equal(advice, (string?)problem["detail"]);
    }

    [Fact]
    public async Task A_failure_tells_nothing_of_the_inside()
    {
        await using var server = await GuideServer.StartAsync();
        server.Tier.Script = (_, _) => throw new InvalidOperationException("secret /etc/path");

        var response = await server.IdentifyAsync(TestPhotos.Jpeg());

        var problem = await ProblemDocument.AssertAsync(
            response, HttpStatusCode.InternalServerError, "internal_error");
        Assert.DoesNotContain("secret", problem.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", problem.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_out_of_reach_is_503()
    {
        await using var server = await GuideServer.StartAsync();
        server.Tier.Find(("moon", 0.99));
        server.Collection.Failure = new CatalogException("sqlite", "find", new IOException("disk"));

        var response = await server.IdentifyAsync(TestPhotos.Jpeg());

        await ProblemDocument.AssertAsync(response, HttpStatusCode.ServiceUnavailable, "store_unavailable");
    }

    [Fact]
    public async Task A_person_gets_a_page_instead_of_a_document()
    {
        await using var server = await GuideServer.StartAsync();

        var response = await server.GetAsync("/nothing", accept: "text/html");
        var html = await response.Content.ReadAsStringAsync(GuideServer.Token);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("<h1", html, StringComparison.Ordinal);
        Assert.Contains("There is nothing at this address.", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/guide.css")]
    [InlineData("/health/live")]
    [InlineData("/api/v1/artworks/moon/image")]
    [InlineData("/nothing")]
    public async Task Every_reply_carries_the_security_headers_and_no_cookie(string path)
    {
        await using var server = await GuideServer.StartAsync();

        var headers = (await server.GetAsync(path)).Headers;

        var policy = headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains("microphone=(self)", headers.GetValues("Permissions-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("same-origin", headers.GetValues("Referrer-Policy").Single());
        Assert.False(headers.Contains("Set-Cookie"));
        Assert.False(headers.Contains("Server"));
    }

    public static TheoryData<PhotoRefusal> Refusals => [.. Enum.GetValues<PhotoRefusal>()];
}
