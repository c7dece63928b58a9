using System.Net;
using MuseumGuide.Host.Settings;
using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Pages;

public sealed class WorkPageTests
{
    [Fact]
    public async Task Work_is_named_by_its_title_in_the_visitors_language()
    {
        await using var server = await GuideServer.StartAsync();
        server.Collection.Import(Works.MoonInGerman);

        var page = WebUtility.HtmlDecode(
            await (await server.GetAsync("/de/artworks/moon")).Content.ReadAsStringAsync(GuideServer.Token));

        Assert.Contains("<title>Erntemond", page);
        Assert.Contains("data-announce=\"Erntemond\"", page);
        Assert.Contains("<cite lang=\"de\">Erntemond</cite></h1>", page);
        Assert.Matches("data-module=\"share\"[^>]* data-title=\"Erntemond\"", page);
        Assert.Matches("data-module=\"visited\"[^>]* data-title=\"Erntemond\"\\s+data-lang=\"de\"", page);
        Assert.Matches("data-module=\"player\"[^>]* data-title=\"Erntemond\"", page);
    }

    [Fact]
    public async Task Work_page_describes_in_the_length_that_is_asked_for_and_says_whose_words_they_are()
    {
        await using var server = await GuideServer.StartAsync();

        var page = await ReadAsync(await server.GetAsync("/artworks/moon?length=full"));

        Assert.Contains("A moon above stubble.", page);
        Assert.Contains(
            """href="/artworks/moon?length=full#description" data-length="full" aria-current="true""", page);
        Assert.Contains(
            """<strong>The museum wrote:</strong> <bdi lang="en">A moon above stubble.</bdi>""", page);
        Assert.Contains("<strong>From the museum’s record:</strong>", page);
    }

    [Fact]
    public async Task Work_page_offers_the_audio_with_its_captions_and_tells_its_length_before()
    {
        await using var server = await GuideServer.StartAsync();

        var page = await ReadAsync(await server.GetAsync("/artworks/moon?length=glance"));

        Assert.Matches("About [0-9]+ seconds", page);
        Assert.Contains(
            """<audio controls preload="metadata" src="/api/v1/artworks/moon/audio?length=glance&amp;lang=en">""", page);
        Assert.Contains("""kind="captions" src="/api/v1/artworks/moon/captions.vtt?length=glance&amp;lang=en""", page);
        Assert.Contains("""<a href="/api/v1/artworks/moon/audio?length=glance&amp;lang=en" data-preload="metadata">""", page);
        Assert.DoesNotContain("autoplay", page);
    }

    [Fact]
    public async Task Work_page_says_so_where_no_voice_is_and_gives_the_words_all_the_same()
    {
        await using var server = await GuideServer.StartAsync(
            settings => settings.Speech.Provider = SpeechProvider.None);

        var page = await ReadAsync(await server.GetAsync("/artworks/moon"));

        Assert.DoesNotContain("<audio", page);
        Assert.Contains("No voice is set up on this server.", page);
        Assert.Contains("Read what is said", page);
    }

    [Fact]
    public async Task Work_page_names_the_parts_in_the_visitors_language_and_says_where_the_text_is_in_another()
    {
        await using var server = await GuideServer.StartAsync();

        var page = WebUtility.HtmlDecode(await ReadAsync(await server.GetAsync("/de/artworks/moon?length=full")));
        var english = await ReadAsync(await server.GetAsync("/en/artworks/moon?length=full"));

        Assert.Contains("<h3>Über das Werk</h3>", page);
        Assert.Contains("<strong>Das Museum schreibt:</strong>", page);
        Assert.Contains("""<p class="muted">Auf Englisch</p>""", page);
        Assert.Contains("audio?length=full&lang=de", page);
        Assert.Matches("Etwa [0-9]+ Sekunden", page);
        Assert.DoesNotContain("In English", english);
    }

    [Fact]
    public async Task Work_page_gives_the_player_what_it_plays()
    {
        await using var server = await GuideServer.StartAsync();

        var page = await ReadAsync(await server.GetAsync("/artworks/moon"));

        Assert.Contains("""data-module="player" data-speaks data-key="moon/short/en" data-lang="en""", page);
        Assert.Contains("""data-transcript="/api/v1/artworks/moon/transcript?length=short&amp;lang=en""", page);
    }

    [Fact]
    public async Task Audio_guide_has_its_four_targets_its_state_and_a_voice_that_is_off()
    {
        await using var server = await GuideServer.StartAsync();

        var audio = await ReadAsync(await server.GetAsync("/audio/artworks/moon"));
        var visual = await ReadAsync(await server.GetAsync("/artworks/moon"));

        Assert.Contains("""<p class="state" data-part="state">Harvest &lt;Moon&gt;</p>""", audio);
        Assert.Contains("""href="#listen" data-action="hear">Hear""", audio);
        Assert.Contains("""href="#ask" data-action="ask">Ask""", audio);
        Assert.Contains("""data-part="speaks" aria-pressed="false""", audio);
        Assert.DoesNotContain("Guide speaks", visual);
    }

    private static async Task<string> ReadAsync(HttpResponseMessage response) =>
        (await response.Content.ReadAsStringAsync(GuideServer.Token)).Replace("&#x2019;", "’", StringComparison.Ordinal);
}
