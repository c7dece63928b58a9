using System.Net;
using MuseumGuide.Catalog;
using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Pages;

public sealed class BrowsePageTests
{
    private static readonly Artwork[] Shelf =
    [
        new() { Id = "a", Title = "Boats", Artist = "Ada", StopNumber = "17", Room = "Saal 1/2", Lang = "de" },
        new() { Id = "b", Title = "<Bells>", StopNumber = "a3", Room = "Saal 1/2", AltText = "Three bells." },
        new() { Id = "c", StopNumber = "170", Room = "9" },
        new() { Id = "d", Title = "Once", StopNumber = "20" },
        new() { Id = "e", Title = "Twice", StopNumber = "20" },
    ];

    [Theory]
    [InlineData("/stops/17", "/artworks/a")]
    [InlineData("/stops?number=17", "/artworks/a")]
    [InlineData("/stops?number=%20A3%20", "/artworks/b")]
    [InlineData("/de/audio/stops/17", "/de/audio/artworks/a")]
    public async Task Stop_number_leads_to_its_work(string path, string page)
    {
        await using var server = await StartAsync();

        var response = await server.GetAsync(path);

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal(page, response.Headers.Location?.OriginalString);
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Theory]
    [InlineData("/stops/179", "179", """<a href="/artworks/a">""")]
    [InlineData("/stops?number=%3Cb%3E", "&lt;b&gt;", "<form")]
    public async Task Unknown_stop_number_is_told_with_the_form_again(string path, string number, string offer)
    {
        await using var server = await StartAsync();

        var response = await server.GetAsync(path);
        var page = await ReadAsync(response);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains($"There is no stop {number} here.", page, StringComparison.Ordinal);
        Assert.Contains(offer, page, StringComparison.Ordinal);
        Assert.Contains($"value=\"{number}\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stops_that_begin_alike_are_told_with_titles_in_their_own_language()
    {
        await using var server = await StartAsync();

        var page = await ReadAsync(await server.GetAsync("/stops/179"));

        Assert.Contains("""<span class="number">17</span> <cite lang="de">Boats</cite>""", page);
        Assert.Contains("""<span class="number">170</span> <cite>Untitled</cite>""", page);
    }

    [Fact]
    public async Task Stop_number_of_two_works_lets_the_visitor_choose()
    {
        await using var server = await StartAsync();

        var page = await ReadAsync(await server.GetAsync("/stops/20"));

        Assert.Contains("More than one work has the number 20.", page, StringComparison.Ordinal);
        Assert.Contains("/artworks/d", page, StringComparison.Ordinal);
        Assert.Contains("/artworks/e", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stop_form_takes_letters_on_a_pad_of_figures()
    {
        await using var server = await StartAsync();

        var page = await ReadAsync(await server.GetAsync("/stops"));

        Assert.Contains("""type="text" inputmode="numeric" """, page, StringComparison.Ordinal);
        Assert.DoesNotContain("pattern=", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_shows_works_with_picture_title_and_place()
    {
        await using var server = await StartAsync();

        var page = await ReadAsync(await server.GetAsync("/search?query=b"));

        Assert.Contains("Works for “b”", page, StringComparison.Ordinal);
        Assert.Contains("""alt="Three bells." """, page, StringComparison.Ordinal);
        Assert.Contains("""<cite lang="de">Boats</cite>""", page, StringComparison.Ordinal);
        Assert.Contains("&lt;Bells&gt;", page, StringComparison.Ordinal);
        Assert.Contains("Saal 1/2 · Stop 17", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_says_what_to_try_when_nothing_is_found()
    {
        await using var server = await StartAsync();

        var page = await ReadAsync(await server.GetAsync("/search?query=zebra"));

        Assert.Contains("Nothing found for “zebra”", page, StringComparison.Ordinal);
        Assert.Contains("""href="/stops">Type the stop number""", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/search")]
    [InlineData("/search?query=%20")]
    public async Task Search_without_words_is_a_form(string path)
    {
        await using var server = await StartAsync();

        var page = await ReadAsync(await server.GetAsync(path));

        Assert.Contains(
            """<form class="find" method="get" action="/search" role="search" """, page,
            StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing found", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_cuts_what_is_too_long_to_be_words()
    {
        await using var server = await StartAsync();

        var response = await server.GetAsync("/search?query=" + new string('x', 5000));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Collection_lists_rooms_with_the_number_of_their_works()
    {
        await using var server = await StartAsync();

        var page = await ReadAsync(await server.GetAsync("/collection"));

        Assert.Contains("5 works", page, StringComparison.Ordinal);
        Assert.Contains("""href="/rooms/9" dir="auto">Room 9</a>""", page, StringComparison.Ordinal);
        Assert.Contains("1 work<", page, StringComparison.Ordinal);
        Assert.Contains("<cite>Untitled</cite>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Collection_is_paged_and_keeps_its_page_in_other_languages()
    {
        await using var server = await GuideServer.StartAsync();
        server.Collection.Import(
            Enumerable.Range(100, 50).Select(n => new Artwork { Id = $"w{n}", Title = $"Work {n}" }));

        var first = await ReadAsync(await server.GetAsync("/collection"));
        var second = await ReadAsync(await server.GetAsync("/collection?page=2"));
        var beyond = await server.GetAsync("/collection?page=999999999");

        Assert.Contains("""href="/collection?page=2" rel="next">Next page""", first, StringComparison.Ordinal);
        Assert.DoesNotContain("Previous page", first, StringComparison.Ordinal);
        Assert.Contains("Work 124<", second, StringComparison.Ordinal);
        Assert.DoesNotContain("Work 123<", second, StringComparison.Ordinal);
        Assert.Contains("""href="/collection" rel="prev">""", second, StringComparison.Ordinal);
        Assert.Contains("""href="/collection?page=3" rel="next">""", second, StringComparison.Ordinal);
        Assert.Contains("""href="/de/collection?page=2" lang="de" """, second, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, beyond.StatusCode);
    }

    [Fact]
    public async Task Collection_that_is_empty_says_so()
    {
        await using var server = await GuideServer.StartAsync(isEmpty: true, waits: false);

        Assert.Contains(
            "The collection is still empty.", await ReadAsync(await server.GetAsync("/collection")),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Room_shows_its_works_whatever_its_name_holds()
    {
        await using var server = await StartAsync();

        var page = await ReadAsync(await server.GetAsync("/rooms/saal%201%2F2"));

        Assert.Contains("""<h1 tabindex="-1"><bdi lang="de">Saal 1/2</bdi></h1>""", page, StringComparison.Ordinal);
        Assert.Contains("2 works", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/artworks/c", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Room_that_nothing_hangs_in_is_not_found()
    {
        await using var server = await StartAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await server.GetAsync("/rooms/attic")).StatusCode);
    }

    [Theory]
    [InlineData("/search?query=b", "Werke zu „b“")]
    [InlineData("/stops", "Stationsnummer")]
    [InlineData("/collection", "5 Werke")]
    public async Task Pages_speak_the_visitors_language(string path, string words)
    {
        await using var server = await StartAsync();

        Assert.Contains(words, await ReadAsync(await server.GetAsync("/de" + path)), StringComparison.Ordinal);
    }

    private static async Task<GuideServer> StartAsync()
    {
        var server = await GuideServer.StartAsync();
        server.Collection.Import(Shelf);
        return server;
    }

    private static async Task<string> ReadAsync(HttpResponseMessage response) =>
        (await response.Content.ReadAsStringAsync(GuideServer.Token))
            .Replace("&#x201C;", "“", StringComparison.Ordinal).Replace("&#x201D;", "”", StringComparison.Ordinal)
            .Replace("&#x201E;", "„", StringComparison.Ordinal).Replace("&#xB7;", "·", StringComparison.Ordinal)
            .Replace("&#xA0;", " ", StringComparison.Ordinal);
}
