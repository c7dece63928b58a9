using System.Net;
using MuseumGuide.Host.Tests.Serving;
using MuseumGuide.Photos;
using MuseumGuide.Recognition;

namespace MuseumGuide.Host.Tests.Pages;

public sealed class AnswerPageTests
{
    [Fact]
    public async Task One_work_is_announced_in_one_sentence_with_its_title_in_its_own_language()
    {
        await using var server = await GuideServer.StartAsync();
        server.Tier.Find(("moon", 0.98));

        var page = await PostAsync(server, "/de");

        Assert.Contains("data-announce=\"Harvest <Moon>, von Ada Quill.\" data-outcome=\"recognized\"", page);
        Assert.Matches("<h1 tabindex=\"-1\" autofocus>\\s*<cite lang=\"en\">Harvest <Moon></cite>", page);
        Assert.Contains("187 Punkte Ihres Fotos stimmen mit dem Bild des Museums überein.", page);
        Assert.Contains("Sicherheit: hoch, 98 von 100.", page);
    }

    [Fact]
    public async Task One_work_is_named_by_its_title_in_the_visitors_language()
    {
        await using var server = await GuideServer.StartAsync();
        server.Collection.Import(Works.MoonInGerman);
        server.Tier.Find(("moon", 0.98));

        var page = await PostAsync(server, "/de");

        Assert.Contains("<title>Erntemond – ", page);
        Assert.Contains("data-announce=\"Erntemond, von Ada Quill.\"", page);
        Assert.Matches("<h1 tabindex=\"-1\" autofocus>\\s*<cite lang=\"de\">Erntemond</cite>", page);
        Assert.DoesNotContain("Harvest", page);
    }

    [Fact]
    public async Task Several_works_are_named_by_their_titles_in_the_visitors_language()
    {
        await using var server = await GuideServer.StartAsync();
        server.Collection.Import(Works.MoonInGerman, Works.Mill);
        server.Tier.Find(("the mill", 0.9), ("moon", 0.98));

        var page = await PostAsync(server, "/de");

        Assert.Contains("Erntemond, von Ada Quill", page[page.IndexOf("data-announce", StringComparison.Ordinal)..]);
        Assert.Contains("<cite lang=\"de\">Erntemond</cite>", page);
        Assert.DoesNotContain("Harvest", page);
    }

    [Fact]
    public async Task Similar_works_are_named_by_their_titles_in_the_visitors_language()
    {
        await using var server = await GuideServer.StartAsync();
        server.Collection.Import(Works.MoonInGerman, Works.Mill);
        server.Tier.Settle(new Identification.Ambiguous(
            [ScriptedTier.Candidate("moon", 0.8), ScriptedTier.Candidate("the mill", 0.8)]));

        var page = await PostAsync(server, "/de");

        Assert.Contains("<cite lang=\"de\">Erntemond</cite>", page);
        Assert.DoesNotContain("Harvest", page);
    }

    [Fact]
    public async Task Several_works_are_said_by_left_and_right_and_each_leads_to_its_page()
    {
        await using var server = await GuideServer.StartAsync();
        server.Tier.Find(("the mill", 0.9), ("moon", 0.98));

        var page = await PostAsync(server, "/");

        Assert.Contains(
            "data-announce=\"Two works are in view. On the left, The Mill, by Ben Reed; on the right, Harvest <Moon>, "
            + "by Ada Quill. Which one?\"", page);
        Assert.Matches(
            "<button type=\"submit\" formaction=\"/artworks/the%20mill\" name=\"outline\" "
            + "value=\"0.1,0.1 0.9,0.12 0.88,0.9 0.1,0.88\">.*?Left: <cite>The Mill</cite>, by <bdi>Ben Reed</bdi>"
            + "\\s*</span>\\s*</button>",
            page.ReplaceLineEndings(" "));
    }

    [Fact]
    public async Task Twins_are_offered_without_those_that_nothing_speaks_for()
    {
        await using var server = await GuideServer.StartAsync();
        server.Tier.Settle(new Identification.Ambiguous(
            [ScriptedTier.Candidate("moon", 0.8), ScriptedTier.Candidate("the mill", 0.2)]));

        var page = await PostAsync(server, "/");

        Assert.Contains("data-outcome=\"ambiguous\"", page);
        Assert.Contains("It may be this work, but that is not certain.", page);
        Assert.DoesNotContain("The Mill", page);
    }

    [Fact]
    public async Task A_work_that_is_not_here_is_never_given_the_name_of_the_nearest_one()
    {
        await using var server = await GuideServer.StartAsync();
        server.Tier.Settle(new Identification.NotInCollection([ScriptedTier.Candidate("moon", 0.4)]));

        var page = await PostAsync(server, "/it");

        Assert.Contains("data-outcome=\"not_in_collection\"", page);
        Assert.Contains("Quest’opera non fa parte della collezione di questo museo.", page);
        Assert.DoesNotContain("Harvest", page);
    }

    [Theory]
    [InlineData(PhotoDefect.TooDark, "It is too dark. Turn so that the light falls on the work.")]
    [InlineData(PhotoDefect.TooBright, "There is too much light. Turn so that the window or the lamp is behind you.")]
    [InlineData(PhotoDefect.Blurred, "The photo is blurred. Hold still, then take it again.")]
    [InlineData(PhotoDefect.Blank, "The photo shows one even surface. Step back until the work is in view.")]
    [InlineData(PhotoDefect.Document, "This looks like a page of text. Point the camera at the work beside it.")]
    [InlineData(PhotoDefect.Screenshot, "This looks like a screen. Point the camera at the work itself.")]
    public async Task A_photo_that_cannot_be_judged_says_what_is_wrong_and_what_to_do(PhotoDefect defect, string said)
    {
        await using var server = await GuideServer.StartAsync();
        server.Tier.LeaveDefect(defect);

        var page = await PostAsync(server, "/");

        Assert.Contains($"data-announce=\"{said}\" data-outcome=\"unusable\"", page);
        Assert.Contains("type=\"file\"", page);
    }

    [Fact]
    public async Task The_audio_guide_says_the_answer_above_its_four_targets()
    {
        await using var server = await GuideServer.StartAsync();
        server.Tier.Find(("moon", 0.98));

        var page = await PostAsync(server, "/audio");

        Assert.Contains("data-part=\"state\">Harvest <Moon>, by Ada Quill.</p>", page);
        Assert.Contains("href=\"#listen\"", page);
    }

    [Fact]
    public async Task A_wrong_answer_leads_on_to_other_ways()
    {
        await using var server = await GuideServer.StartAsync();
        server.Tier.Find(("moon", 0.98));

        var page = await PostAsync(server, "/nl");

        Assert.Contains("Niet dit werk?", page);
        Assert.All(["/nl", "/nl/stops", "/nl/collection"], way => Assert.Contains($"<a href=\"{way}\">", page));
    }

    private static async Task<string> PostAsync(GuideServer server, string path)
    {
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(TestPhotos.Jpeg()), "photo", "photo.jpg" },
        };
        var response = await server.SendAsync(HttpMethod.Post, path, form, "text/html");
        return WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(GuideServer.Token));
    }
}
