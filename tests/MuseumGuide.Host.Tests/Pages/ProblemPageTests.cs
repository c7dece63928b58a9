using System.Net;
using MuseumGuide.Catalog;
using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Pages;

public sealed class ProblemPageTests
{
    [Fact]
    public async Task A_photo_that_was_refused_may_be_taken_again()
    {
        await using var server = await GuideServer.StartAsync();

        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent("not a picture"u8.ToArray()), "photo", "photo.jpg" },
        };
        var page = await ReadAsync(await server.SendAsync(HttpMethod.Post, "/de", form, "text/html"));

        Assert.Contains("data-outcome=\"problem\"", page);
        Assert.Contains("Kein lesbares Foto", page);
        Assert.Contains("data-announce=\"Diese Datei ist kein Foto, das hier gelesen werden kann.", page);
        Assert.Contains("type=\"file\"", page);
    }

    [Fact]
    public async Task What_is_not_there_leads_on_to_what_is()
    {
        await using var server = await GuideServer.StartAsync();

        var response = await server.GetAsync("/fr/nothing/here", "text/html");
        var page = await ReadAsync(response);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("Rien ici", page);
        Assert.Contains("href=\"/fr/collection\"", page);
        Assert.Contains("href=\"/fr/stops\"", page);
        Assert.DoesNotContain("type=\"file\"", page);
    }

    [Fact]
    public async Task A_failure_is_told_in_the_visitors_language_with_a_link_to_try_again()
    {
        await using var server = await GuideServer.StartAsync();
        server.Collection.Failure = new CatalogException("sqlite", "read", new IOException());

        var page = await ReadAsync(await server.GetAsync("/es/audio/artworks/moon?length=full", "text/html"));

        Assert.Contains("<html lang=\"es\"", page);
        Assert.Contains("La colección no se puede leer en este momento.", page);
        Assert.Contains("href=\"/es/audio/artworks/moon?length=full\"", page);
    }

    private static async Task<string> ReadAsync(HttpResponseMessage response) =>
        WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(GuideServer.Token));
}
