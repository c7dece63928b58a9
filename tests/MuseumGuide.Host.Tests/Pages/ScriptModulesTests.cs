using System.Text.RegularExpressions;
using MuseumGuide.Host.Pages.Shell;
using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Pages;

public sealed partial class ScriptModulesTests
{
    [Fact]
    public void NeededBy_tells_what_is_imported_by_what_is_imported_once()
    {
        var needed = ScriptModules.NeededBy(["capture"]);

        Assert.Equal("guide", needed[0]);
        // By capture itself, by identify, and by pages.
        Assert.Superset(
            new HashSet<string>(["choices", "capture", "identify", "pages", "words"]), new HashSet<string>(needed));
        Assert.Distinct(needed);
        Assert.DoesNotContain("player", needed);
        // Only once the camera opens.
        Assert.DoesNotContain("viewfinder", needed);
    }

    [Theory]
    [InlineData("/", "capture")]
    [InlineData("/audio", "pad")]
    [InlineData("/artworks/moon", "player")]
    public async Task A_page_asks_at_once_for_what_its_modules_import(string path, string module)
    {
        await using var server = await GuideServer.StartAsync();

        var page = await (await server.GetAsync(path)).Content.ReadAsStringAsync(GuideServer.Token);

        Assert.All(
            ScriptModules.NeededBy([module]),
            name => Assert.Contains($"rel=\"modulepreload\" href=\"{StaticFiles.Versioned($"js/{name}.js")}\"", page));
        Assert.All(Modules().Matches(page), found => Assert.Contains($"js/{found.Groups["name"].Value}.js\"", page));
    }

    [GeneratedRegex(
        "data-module=\"(?<name>[a-z-]+)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Modules();
}
