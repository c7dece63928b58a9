using System.Net;
using MuseumGuide.Host.Tests.Serving;
using MuseumGuide.Visiting;

namespace MuseumGuide.Host.Tests.Pages;

public sealed class TourPageTests
{
    private static readonly Tour Light = new()
    {
        Id = "light & dark",
        Title = "Licht",
        Lang = "de",
        Summary = "Über Licht.",
        MinutesAbout = 20,
        Stops =
        [
            new("the mill", null, "Geradeaus."), new("moon", "Sehen Sie hinauf.", "Links."),
            new("the mill", null, null),
        ],
    };

    [Fact]
    public async Task Tours_are_listed_with_their_extent()
    {
        await using var server = await StartAsync(Light);

        var page = await ReadAsync(server, "/tours");

        Assert.Contains("""href="/tours/light%20%26%20dark" lang="de" dir="auto">Licht</a>""", page);
        Assert.Contains("3 stops · about 20 minutes", page);
        Assert.Contains("""<p lang="de" dir="auto">Über Licht.</p>""", page);
    }

    [Fact]
    public async Task Tours_that_are_not_there_are_told()
    {
        await using var server = await StartAsync();

        Assert.Contains("This museum has not put a tour into the guide yet.", await ReadAsync(server, "/tours"));
    }

    [Fact]
    public async Task Tour_shows_its_stops_in_order_with_the_way_to_each()
    {
        await using var server = await StartAsync(Light);

        var page = await ReadAsync(server, "/tours/light%20%26%20dark");

        string[] order =
        [
            "Geradeaus.", "tour=light%20%26%20dark&amp;stop=1", "Links.", "stop=2\">", "Sehen Sie hinauf.", "stop=3\">",
        ];
        var stops = page[page.IndexOf("id=\"stops\"", StringComparison.Ordinal)..];
        var places = order.Select(text => stops.IndexOf(text, StringComparison.Ordinal)).ToArray();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Theory]
    [InlineData("/tours/nothing")]
    [InlineData("/tours/light%20%26%20dark/0")]
    [InlineData("/tours/light%20%26%20dark/4")]
    public async Task Tour_that_is_not_there_is_not_found(string path)
    {
        await using var server = await StartAsync(Light);

        Assert.Equal(HttpStatusCode.NotFound, (await server.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task Tour_stop_leads_to_its_work()
    {
        await using var server = await StartAsync(Light);

        var response = await server.GetAsync("/fr/tours/light%20%26%20dark/2");

        Assert.Equal(
            "/fr/artworks/moon?tour=light%20%26%20dark&stop=2", response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Work_on_a_tour_tells_the_way_on_and_back()
    {
        await using var server = await StartAsync(Light);

        var page = await ReadAsync(server, "/artworks/moon?tour=light%20%26%20dark&stop=2");

        Assert.Equal(2, page.Split("Stop 2 of 3").Length - 1);
        Assert.Single(page.Split("Sehen Sie hinauf.").Skip(1));
        Assert.Contains("stop=3\" rel=\"next\">Next: <cite", page);
        Assert.Contains("stop=1\" rel=\"prev\">Back: <cite", page);
        Assert.Contains("/de/artworks/moon?tour=light%20%26%20dark&amp;stop=2", page);
    }

    [Fact]
    public async Task Work_at_the_end_of_a_tour_says_so_and_leads_no_further()
    {
        await using var server = await StartAsync(Light);

        var page = await ReadAsync(server, "/artworks/the%20mill?tour=light%20%26%20dark&stop=3");

        Assert.Contains("This is the last stop.", page);
        Assert.DoesNotContain("rel=\"next\"", page);
    }

    [Fact]
    public async Task Work_on_a_tour_comes_back_to_it_from_every_length_and_question()
    {
        await using var server = await StartAsync(Light);
        const string Place = "?tour=light%20%26%20dark&amp;stop=2";

        var page = await ReadAsync(server, "/de/artworks/moon?tour=light%20%26%20dark&stop=2");

        Assert.Equal(2, page.Split($"action=\"/de/artworks/moon/ask{Place}\"").Length - 1);
        foreach (var length in new[] { "glance", "short", "full" })
            Assert.Contains($"href=\"/de/artworks/moon{Place}&amp;length={length}#description\"", page);
    }

    [Fact]
    public async Task Question_without_script_keeps_its_place_on_the_tour()
    {
        await using var server = await StartAsync(Light);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["question"] = "Who made this?" });

        var answer = await server.SendAsync(
            HttpMethod.Post, "/artworks/moon/ask?tour=light%20%26%20dark&stop=2", form, "text/html");

        var page = await answer.Content.ReadAsStringAsync(GuideServer.Token);
        Assert.Contains("Ada Quill made it.", page);
        Assert.Equal(2, page.Split("Stop 2 of 3").Length - 1);
        Assert.Contains("/de/artworks/moon?tour=light%20%26%20dark&amp;stop=2", page);
    }

    [Theory]
    [InlineData("?tour=light%20%26%20dark&stop=9", true)]
    [InlineData("?tour=light%20%26%20dark", true)]
    [InlineData("?tour=gone&stop=1", false)]
    [InlineData("?tour=&stop=x", false)]
    [InlineData("", false)]
    public async Task Work_finds_its_place_on_a_tour_that_was_changed(string query, bool isOnTour)
    {
        await using var server = await StartAsync(Light);

        var page = await ReadAsync(server, "/artworks/moon" + query);

        Assert.Equal(isOnTour, page.Contains("Stop 2 of 3", StringComparison.Ordinal));
    }

    private static async Task<GuideServer> StartAsync(params Tour[] tours)
    {
        var server = await GuideServer.StartAsync();
        server.Collection.ImportTours(tours);
        return server;
    }

    private static async Task<string> ReadAsync(GuideServer server, string path) =>
        (await (await server.GetAsync(path)).Content.ReadAsStringAsync(GuideServer.Token))
            .Replace("&#xB7;", "·", StringComparison.Ordinal).Replace("&#xDC;", "Ü", StringComparison.Ordinal);
}
