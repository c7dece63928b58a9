using System.Net;
using System.Text.RegularExpressions;
using MuseumGuide.Host.Pages.Found;
using MuseumGuide.Host.Tests.Serving;
using MuseumGuide.Recognition;

namespace MuseumGuide.Host.Tests.Pages;

public sealed partial class ChosenWorkTests
{
    [Fact]
    public async Task Chosen_work_is_shown_on_the_photo_with_its_own_outline_alone()
    {
        await using var server = await GuideServer.StartAsync();
        server.Tier.Settle(new Identification.Recognized(
            [
                ScriptedTier.Match("moon"),
                ScriptedTier.Match("the mill") with { Outline = [new(0.5, 0.5), new(1, 0.5), new(1, 1), new(0.5, 1)] },
            ], []));
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(TestPhotos.Jpeg()), "photo", "photo.jpg" },
        };
        var answer = await ReadAsync(await server.SendAsync(HttpMethod.Post, "/de", form));

        var (response, page) = await ChooseAsync(server, "/de/artworks/the%20mill", new()
        {
            ["photo"] = Photo().Match(answer).Groups["photo"].Value,
            ["width"] = "320",
            ["height"] = "240",
            ["outline"] = Choice().Matches(answer)[1].Groups["outline"].Value,
        });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(response.Headers.CacheControl?.NoStore);
        Assert.Contains("<cite>The Mill</cite></h1>", page);
        Assert.Single(page.Split("class=\"over\" points=\"160,120 320,120 320,240 160,240\"").Skip(1));
        Assert.Single(page.Split("class=\"over\"").Skip(1));
        Assert.Contains("src=\"data:image/jpeg;base64,/9j/", page);
        Assert.Contains("/api/v1/artworks/the%20mill/image?width=640", page);
        Assert.Contains("/en/artworks/the%20mill\" lang=\"en\"", page);
    }

    [Theory]
    [InlineData("", "320", "240")]
    [InlineData("bm90IGEgcGhvdG8=", "320", "240")]
    [InlineData("/9j/\" onload=\"x", "320", "240")]
    [InlineData("/9j/4AAQ", "0", "240")]
    [InlineData("/9j/4AAQ", "320", "99999")]
    public async Task Chosen_work_is_shown_without_what_is_no_photo(string photo, string width, string height)
    {
        await using var server = await GuideServer.StartAsync();

        var (response, page) = await ChooseAsync(server, "/artworks/moon", new()
        {
            ["photo"] = photo, ["width"] = width, ["height"] = height, ["outline"] = "0,0 1,0 1,1 0,1",
        });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.DoesNotContain("data:image", page);
        Assert.DoesNotContain("polygon", page);
        Assert.Contains("/api/v1/artworks/moon/image?width=960", page);
    }

    [Theory]
    [InlineData("0,0 1,0 1,1")]
    [InlineData("0,0 1,0 1,1 NaN,1")]
    [InlineData("0,0 1,0 1,1 0,1e9")]
    [InlineData("")]
    public async Task Chosen_work_whose_place_is_not_known_is_shown_beside_the_photo(string outline)
    {
        await using var server = await GuideServer.StartAsync();

        var (_, page) = await ChooseAsync(server, "/artworks/moon", new()
        {
            ["photo"] = "/9j/4AAQ", ["width"] = "320", ["height"] = "240", ["outline"] = outline,
        });

        Assert.Contains("data:image/jpeg;base64,/9j/4AAQ", page);
        Assert.DoesNotContain("polygon", page);
    }

    [Fact]
    public async Task Chosen_work_that_is_not_there_is_not_found()
    {
        await using var server = await GuideServer.StartAsync();

        Assert.Equal(
            HttpStatusCode.NotFound, (await ChooseAsync(server, "/artworks/nobody", [])).Response.StatusCode);
    }

    [Fact]
    public void Write_keeps_the_corners_in_every_culture() =>
        Assert.Equal("0.1,0.25 -0.5,1", ChosenPlace.Write([new(0.1, 0.25), new(-0.5, 1)]));

    private static async Task<(HttpResponseMessage Response, string Page)> ChooseAsync(
        GuideServer server, string path, Dictionary<string, string> fields)
    {
        using var form = new FormUrlEncodedContent(fields);
        var response = await server.SendAsync(HttpMethod.Post, path, form, "text/html");
        return (response, await ReadAsync(response));
    }

    private static async Task<string> ReadAsync(HttpResponseMessage response) =>
        WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(GuideServer.Token));

    [GeneratedRegex("name=\"photo\" value=\"(?<photo>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Photo();

    [GeneratedRegex("name=\"outline\" value=\"(?<outline>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Choice();
}
