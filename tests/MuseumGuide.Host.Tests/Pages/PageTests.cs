using System.Net;
using System.Text.RegularExpressions;
using MuseumGuide.Host.Tests.Serving;
using MuseumGuide.Photos;
using MuseumGuide.Recognition;

namespace MuseumGuide.Host.Tests.Pages;

public sealed partial class PageTests
{
    [Fact]
    public async Task Home_is_a_small_page_that_needs_nothing_from_elsewhere()
    {
        await using var server = await GuideServer.StartAsync();

        var response = await server.GetAsync("/");
        var html = await response.Content.ReadAsStringAsync(GuideServer.Token);
        var links = Link().Matches(html).Select(m => m.Groups["address"].Value).ToList();

        Assert.Contains("<html lang=\"en\" dir=\"ltr\"", html, StringComparison.Ordinal);
        Assert.True(html.Length < 20_000, $"{html.Length} characters");
        Assert.Empty(Embedded().Matches(html));
        Assert.All(links, l => Assert.Matches("^[/#]", l));
        foreach (var link in links.Where(l => l.StartsWith('/')))
            Assert.Equal(HttpStatusCode.OK, (await server.GetAsync(link)).StatusCode);
        Assert.Contains("Your photo is not kept.", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Home_waits_until_the_collection_is_loaded()
    {
        await using var server = await GuideServer.StartAsync(isBroken: true, waits: false);

        var html = await (await server.GetAsync("/")).Content.ReadAsStringAsync(GuideServer.Token);

        Assert.Contains("http-equiv=\"refresh\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<form", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PostPhotoAsync_names_the_work_without_script_or_cookie()
    {
        await using var server = await GuideServer.StartAsync();
        server.Tier.Find(("moon", 0.98));

        var (response, html) = await PostAsync(server, TestPhotos.Jpeg());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("<cite lang=\"en\">Harvest &lt;Moon&gt;</cite>", html, StringComparison.Ordinal);
        Assert.Contains("<polygon", html, StringComparison.Ordinal);
        Assert.Contains("32,24 288,28.8 281.6,216 32,211.2", html, StringComparison.Ordinal);
        Assert.Contains("src=\"data:image/jpeg;base64,", html, StringComparison.Ordinal);
        Assert.Contains("/api/v1/artworks/moon/image?width=640", html, StringComparison.Ordinal);
        Assert.Contains("187 points of your photo agree with the museum", html, StringComparison.Ordinal);
        Assert.True(response.Headers.CacheControl?.NoStore);
        Assert.Empty(Embedded().Matches(html));
    }

    [Fact]
    public async Task PostPhotoAsync_shows_the_label_in_the_order_of_museums()
    {
        await using var server = await GuideServer.StartAsync();
        server.Tier.Find(("moon", 0.98));

        var (_, html) = await PostAsync(server, TestPhotos.Jpeg());
        var label = WebUtility.HtmlDecode(html[html.IndexOf("class=\"label\"", StringComparison.Ordinal)..]);

        string[] order = ["Ada Quill", "Harvest", "1901", "Oil on canvas", "40 × 60 cm", "Gift of the miller", "1901.7"];
        var places = order.Select(text => label.IndexOf(text, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public async Task PostPhotoAsync_numbers_several_works_from_left_to_right()
    {
        await using var server = await GuideServer.StartAsync();
        server.Tier.Find(("the mill", 0.9), ("moon", 0.98));

        var (_, html) = await PostAsync(server, TestPhotos.Jpeg());

        Assert.Contains("Two works are in view.", html, StringComparison.Ordinal);
        Assert.Contains("Left: <cite>The Mill</cite>, by <bdi>Ben Reed</bdi>", html, StringComparison.Ordinal);
        Assert.Contains("Right: <cite lang=\"en\">Harvest", html, StringComparison.Ordinal);
        Assert.Equal(2, Regex.Count(html, "<text [^>]*>[12]</text>", RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task PostPhotoAsync_lets_the_visitor_choose_between_twins()
    {
        await using var server = await GuideServer.StartAsync();
        server.Tier.Settle(new Identification.Ambiguous(
            [ScriptedTier.Candidate("moon", 0.6), ScriptedTier.Candidate("the mill", 0.6)]));

        var (_, html) = await PostAsync(server, TestPhotos.Jpeg());

        Assert.Contains("It is one of two very similar works. Choose.", html, StringComparison.Ordinal);
        Assert.Contains("formaction=\"/artworks/the%20mill\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PostPhotoAsync_says_that_a_work_is_not_here()
    {
        await using var server = await GuideServer.StartAsync();

        var (response, html) = await PostAsync(server, TestPhotos.Jpeg());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("This work is not in this museum’s collection.", WebUtility.HtmlDecode(html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PostPhotoAsync_tells_what_is_wrong_with_a_photo()
    {
        await using var server = await GuideServer.StartAsync();
        server.Tier.Settle(new Identification.Unusable(PhotoDefect.Blurred));

        var (_, html) = await PostAsync(server, TestPhotos.Jpeg());

        Assert.Contains("blurred", html, StringComparison.Ordinal);
        Assert.Contains("type=\"file\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PostPhotoAsync_refuses_in_a_friendly_sentence()
    {
        await using var server = await GuideServer.StartAsync();

        var (nothing, nothingHtml) = await PostAsync(server, []);
        var (words, wordsHtml) = await PostAsync(server, "not a picture"u8.ToArray());

        Assert.Equal(HttpStatusCode.BadRequest, nothing.StatusCode);
        Assert.Contains(PhotoRefusalAnswer.For(PhotoRefusal.Missing).Advice, nothingHtml, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, words.StatusCode);
        Assert.Contains(PhotoRefusalAnswer.For(PhotoRefusal.Unsupported).Advice, wordsHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PostPhotoAsync_refuses_a_form_of_another_site()
    {
        await using var server = await GuideServer.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = Form(TestPhotos.Jpeg()) };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");

        var response = await server.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task PostSampleAsync_tries_a_sample_photo_with_one_click()
    {
        await using var server = await GuideServer.StartAsync();
        server.Tier.Find(("moon", 0.98));
        var folder = Directory.CreateDirectory(server.Settings.Storage.DemoPhotosDirectory).FullName;
        await File.WriteAllBytesAsync(Path.Combine(folder, "by the door.jpg"), TestPhotos.Jpeg(), GuideServer.Token);

        var home = await (await server.GetAsync("/")).Content.ReadAsStringAsync(GuideServer.Token);
        var picture = await server.GetAsync("/samples/by%20the%20door.jpg");
        var answer = await server.SendAsync(HttpMethod.Post, "/samples/by%20the%20door.jpg", null);

        Assert.Contains("action=\"/samples/by%20the%20door.jpg\"", home, StringComparison.Ordinal);
        Assert.Contains("alt=\"A moon by the door.\"", home, StringComparison.Ordinal);
        Assert.Equal("image/jpeg", picture.Content.Headers.ContentType?.MediaType);
        Assert.Contains("Harvest", await answer.Content.ReadAsStringAsync(GuideServer.Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetSamples_shows_all_of_which_the_first_page_shows_four()
    {
        await using var server = await GuideServer.StartAsync();
        var folder = Directory.CreateDirectory(server.Settings.Storage.DemoPhotosDirectory).FullName;
        string[] names = ["by the door.jpg", "2.jpg", "3.jpg", "4.jpg", "5.jpg"];
        foreach (var name in names)
            await File.WriteAllBytesAsync(Path.Combine(folder, name), TestPhotos.Jpeg(), GuideServer.Token);

        var home = await (await server.GetAsync("/de")).Content.ReadAsStringAsync(GuideServer.Token);
        var all = await (await server.GetAsync("/de/samples")).Content.ReadAsStringAsync(GuideServer.Token);

        Assert.Contains("action=\"/de/samples/4.jpg\"", home, StringComparison.Ordinal);
        Assert.DoesNotContain("action=\"/de/samples/5.jpg\"", home, StringComparison.Ordinal);
        Assert.Contains("href=\"/de/samples\"", home, StringComparison.Ordinal);
        Assert.Contains("action=\"/de/samples/2.jpg\"", all, StringComparison.Ordinal);
        Assert.Contains("action=\"/de/samples/5.jpg\"", all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetSamples_finds_nothing_where_the_museum_has_none()
    {
        await using var server = await GuideServer.StartAsync();

        var home = await (await server.GetAsync("/")).Content.ReadAsStringAsync(GuideServer.Token);
        var all = await server.GetAsync("/samples");

        Assert.DoesNotContain("/samples", home, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, all.StatusCode);
        Assert.Equal("text/html", all.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("nothing.jpg")]
    [InlineData("..%2F..%2Fsecret.jpg")]
    public async Task PostSampleAsync_reads_nothing_but_samples(string name)
    {
        await using var server = await GuideServer.StartAsync();
        Directory.CreateDirectory(server.Settings.Storage.DemoPhotosDirectory);
        await File.WriteAllBytesAsync(
            Path.Combine(server.Settings.Storage.FullDataDirectory, "secret.jpg"), TestPhotos.Jpeg(), GuideServer.Token);

        var response = await server.SendAsync(HttpMethod.Post, "/samples/" + name, null);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task GetArtworkAsync_shows_the_label()
    {
        await using var server = await GuideServer.StartAsync();

        var known = await (await server.GetAsync("/artworks/moon")).Content.ReadAsStringAsync(GuideServer.Token);
        var unknown = await server.GetAsync("/artworks/nobody");

        Assert.Contains("A moon above stubble.", known, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    private static async Task<(HttpResponseMessage Response, string Html)> PostAsync(GuideServer server, byte[] photo)
    {
        using var form = Form(photo);
        var response = await server.SendAsync(HttpMethod.Post, "/", form);
        return (response, await response.Content.ReadAsStringAsync(GuideServer.Token));
    }

    private static MultipartFormDataContent Form(byte[] photo) =>
        new() { { new ByteArrayContent(photo), "photo", "photo.jpg" } };

    [GeneratedRegex("(src|href|action)=\"(?<address>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex("<script(?! defer src=\"/assets/)|<style|style=\"| on[a-z]+=\"", RegexOptions.None, 1000)]
    private static partial Regex Embedded();
}
