using System.Text.RegularExpressions;
using MuseumGuide.Host.Settings;
using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Pages;

public sealed partial class AboutPageTests
{
    [Fact]
    public async Task Privacy_says_that_nothing_leaves_the_server_where_nothing_does()
    {
        await using var server = await GuideServer.StartAsync();

        var page = await ReadAsync(server, "/privacy");

        Assert.Contains("No other server gets it.", page, StringComparison.Ordinal);
        Assert.Contains("Your questions are answered on this server.", page, StringComparison.Ordinal);
        Assert.Contains("This server takes no recordings.", page, StringComparison.Ordinal);
        Assert.Contains("It counts nothing about visitors", page, StringComparison.Ordinal);
        Assert.Contains("10,000 answers at most", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Privacy_names_the_provider_that_is_asked()
    {
        await using var server = await GuideServer.StartAsync(settings =>
        {
            settings.Models.ApiKey = "secret-key";
            settings.Models.BaseUrl = new Uri("https://models.example/v1");
        });

        var page = await ReadAsync(server, "/privacy");

        Assert.Contains("a picture model at models.example", page, StringComparison.Ordinal);
        Assert.Contains("go to models.example, which writes the answer", page, StringComparison.Ordinal);
        Assert.Contains("A recorded question is sent to models.example", page, StringComparison.Ordinal);
        Assert.Contains("counted for each network address for one day", page, StringComparison.Ordinal);
        Assert.DoesNotContain("No other server gets it.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-key", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Privacy_leaves_out_what_is_switched_off()
    {
        await using var server = await GuideServer.StartAsync(settings =>
        {
            settings.Recognition.EnableCache = false;
            settings.Recognition.EnableRetrieval = false;
            settings.Speech.Provider = SpeechProvider.None;
        });

        var page = await ReadAsync(server, "/privacy");

        Assert.DoesNotContain("memory: whether", page, StringComparison.Ordinal);
        Assert.DoesNotContain("comparison with details", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Spoken sentences stay", page, StringComparison.Ordinal);
        Assert.Contains("comparison with the museum", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("guide@mill.example", "href=\"mailto:guide@mill.example\"")]
    [InlineData("https://mill.example/ask", "href=\"https://mill.example/ask\"")]
    [InlineData(null, "This guide names no address.")]
    public async Task Pages_name_whom_to_write_to(string? contact, string words)
    {
        await using var server = await GuideServer.StartAsync(settings => settings.Museum.Contact = contact);

        Assert.Contains(words, await ReadAsync(server, "/privacy"), StringComparison.Ordinal);
        Assert.Contains(words, await ReadAsync(server, "/accessibility"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accessibility_tells_what_is_lacking()
    {
        await using var server = await GuideServer.StartAsync();

        var page = await ReadAsync(server, "/accessibility");

        Assert.Contains("It has not been tested with blind visitors yet.", page, StringComparison.Ordinal);
        Assert.Contains("No screen reader is run in the tests", page, StringComparison.Ordinal);
        Assert.Contains("As of ", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("it")]
    [InlineData("nl")]
    [InlineData("ar")]
    public async Task Pages_are_whole_in_every_language(string language)
    {
        await using var server = await GuideServer.StartAsync();
        string[] paths = ["/privacy", "/accessibility", "/tours", "/stops", "/search", "/collection", "/stops/codes"];

        foreach (var path in paths)
        {
            var english = Sentences(await ReadAsync(server, path));
            var page = Sentences(await ReadAsync(server, $"/{language}{path}"));

            Assert.Empty(page.Intersect(english));
        }
    }

    // The sentences of the page's main part; shorter words may well be alike in two languages.
    private static string[] Sentences(string page) =>
    [
        .. Text().Matches(page[page.IndexOf("<main", StringComparison.Ordinal)..])
            .Select(text => text.Value.Trim()).Where(text => text.Length > 25),
    ];

    private static async Task<string> ReadAsync(GuideServer server, string path) =>
        await (await server.GetAsync(path)).Content.ReadAsStringAsync(GuideServer.Token);

    [GeneratedRegex("(?<=>)[^<>]+(?=<)", RegexOptions.None, 1000)]
    private static partial Regex Text();
}
