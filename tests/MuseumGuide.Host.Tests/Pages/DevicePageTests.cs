using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using MuseumGuide.Host.Pages.Device;
using MuseumGuide.Host.Tests.Serving;
using SkiaSharp;

namespace MuseumGuide.Host.Tests.Pages;

public sealed partial class DevicePageTests
{
    [Theory]
    [InlineData("/manifest.webmanifest", "en", "ltr", "/")]
    [InlineData("/ar/manifest.webmanifest", "ar", "rtl", "/ar")]
    [InlineData("/de/audio/manifest.webmanifest", "de", "ltr", "/de/audio")]
    public async Task Manifest_installs_the_guide_in_the_language_and_mode_of_the_page(
        string address, string lang, string direction, string start)
    {
        await using var server = await GuideServer.StartAsync(settings => settings.Museum.Name = "Mill Museum");

        var response = await server.GetAsync(address);
        var manifest = await GuideServer.ReadJsonAsync(response);

        Assert.Equal("application/manifest+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("Mill Museum", (string?)manifest["name"]);
        Assert.Equal(lang, (string?)manifest["lang"]);
        Assert.Equal(direction, (string?)manifest["dir"]);
        Assert.Equal(start, (string?)manifest["start_url"]);
        Assert.Equal("/", (string?)manifest["scope"]);
        foreach (var icon in manifest["icons"]!.AsArray())
            Assert.Equal(HttpStatusCode.OK, (await server.GetAsync((string)icon!["src"]!)).StatusCode);
    }

    [Theory]
    [InlineData("180.png", 180)]
    [InlineData("192.png", 192)]
    [InlineData("512.png", 512)]
    [InlineData("512-maskable.png", 512)]
    public async Task Icon_is_drawn_in_the_size_that_its_name_says(string file, int size)
    {
        await using var server = await GuideServer.StartAsync();

        var response = await server.GetAsync("/icons/" + file);
        using var icon = SKBitmap.Decode(await response.Content.ReadAsByteArrayAsync(GuideServer.Token));

        Assert.Equal((size, size), (icon.Width, icon.Height));
    }

    [Fact]
    public async Task Icon_of_another_size_is_not_there()
    {
        await using var server = await GuideServer.StartAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await server.GetAsync("/icons/4096.png")).StatusCode);
    }

    [Fact]
    public void Maskable_icon_keeps_the_picture_in_the_part_that_no_platform_cuts()
    {
        using var icon = SKBitmap.Decode(AppIcon.Draw(100, isMaskable: true));

        for (var x = 0; x < 100; x++)
        {
            for (var y = 0; y < 100; y++)
            {
                var isSafe = Math.Pow(x - 49.5, 2) + Math.Pow(y - 49.5, 2) <= 42 * 42;
                Assert.True(isSafe || icon.GetPixel(x, y) == new SKColor(0xFA, 0xF8, 0xF4), $"{x}, {y}");
            }
        }
    }

    [Fact]
    public async Task Service_worker_names_a_shell_that_is_all_there()
    {
        await using var server = await GuideServer.StartAsync();

        var response = await server.GetAsync("/sw.js");
        var script = await response.Content.ReadAsStringAsync(GuideServer.Token);
        var shell = JsonSerializer.Deserialize<string[]>(ShellList().Match(script).Groups["list"].Value)!;

        Assert.Equal("text/javascript", response.Content.Headers.ContentType?.MediaType);
        Assert.True(response.Headers.CacheControl?.NoCache);
        Assert.Contains(shell, address => address.EndsWith("/guide.css", StringComparison.Ordinal));
        Assert.Contains("/ar/offline", shell);
        foreach (var address in shell)
            Assert.Equal(HttpStatusCode.OK, (await server.GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task Assets_are_kept_for_good_under_this_version_and_not_at_all_under_another()
    {
        await using var server = await GuideServer.StartAsync();
        var script = await (await server.GetAsync("/sw.js")).Content.ReadAsStringAsync(GuideServer.Token);
        var version = VersionName().Match(script).Groups["version"].Value;

        var now = await server.GetAsync($"/assets/{version}/guide.en.js");
        var former = await server.GetAsync("/assets/000000000000/guide.en.js");

        Assert.Equal("public, max-age=31536000, immutable", now.Headers.CacheControl?.ToString());
        Assert.True(former.Headers.CacheControl?.NoStore);
    }

    [Theory]
    [InlineData("/offline", "You are offline")]
    [InlineData("/de/diary", "Ihr Besuch")]
    public async Task Page_of_the_device_stands_without_any_work(string address, string heading)
    {
        await using var server = await GuideServer.StartAsync();

        var page = await (await server.GetAsync(address)).Content.ReadAsStringAsync(GuideServer.Token);

        Assert.Contains($"<h1 tabindex=\"-1\">{heading}</h1>", page, StringComparison.Ordinal);
        Assert.Contains("only-with-script", page, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"const SHELL = (?<list>\[.*\]);", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ShellList();

    [GeneratedRegex("const VERSION = \"(?<version>[0-9a-f]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex VersionName();
}
