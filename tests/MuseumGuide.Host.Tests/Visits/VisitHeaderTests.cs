using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Visits;

public sealed class VisitHeaderTests
{
    [Theory]
    [InlineData("/", "nl", true)]
    [InlineData("/artworks/moon", "nl", true)]
    [InlineData("/nothing/here", "nl", true)]
    [InlineData("/ar/artworks/moon", "ar", false)]
    public async Task Pages_name_their_language_and_what_it_hangs_on(string path, string language, bool isPreferred)
    {
        await using var server = await GuideServer.StartAsync();

        var response = await GetAsync(server, path);

        Assert.Equal([language], response.Content.Headers.ContentLanguage);
        Assert.Equal(isPreferred, response.Headers.Vary.Contains("Accept-Language"));
        Assert.Contains(
            $"<html lang=\"{language}\"", await response.Content.ReadAsStringAsync(GuideServer.Token),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/guide.css")]
    [InlineData("/icon.svg")]
    [InlineData("/guide.de.js")]
    [InlineData("/api/v1/artworks/moon")]
    [InlineData("/api/v1/artworks/nobody")]
    [InlineData("/health/ready")]
    public async Task What_is_no_page_has_no_language(string path)
    {
        await using var server = await GuideServer.StartAsync();

        var response = await GetAsync(server, path);

        Assert.Empty(response.Content.Headers.ContentLanguage);
        Assert.DoesNotContain("Accept-Language", response.Headers.Vary);
    }

    private static async Task<HttpResponseMessage> GetAsync(GuideServer server, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Accept.ParseAdd("text/html");
        request.Headers.AcceptLanguage.ParseAdd("nl-BE, de;q=0.5");
        return await server.SendAsync(request);
    }
}
