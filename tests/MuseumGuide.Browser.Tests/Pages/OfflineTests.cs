using System.Net;
using MuseumGuide.Browser.Tests.Rig;
using MuseumGuide.Host.Pages.Device;
using MuseumGuide.Host.Pages.Shell;
using Expectations = Microsoft.Playwright.Assertions;

namespace MuseumGuide.Browser.Tests.Pages;

/// <summary>Without a network, after works were visited with one.</summary>
public sealed class OfflineTests(Gallery gallery) : Journey(gallery)
{
    private const string NameOfCaches = "() => caches.keys()";
    private const string Sound = "/api/v1/artworks/demo-201/audio";

    private static readonly string Assets = "assets-" + StaticFiles.Version;

    private static readonly Visitor Installed =
        Visitor.Phone with { Camera = CameraAccess.None, HasServiceWorkers = true };

    [Theory]
    [InlineData("", "en", "demo-201", "You are offline")]
    [InlineData("/ar/audio", "ar", "demo-401", "أنت غير متصل")]
    public async Task Visited_work_stays_and_the_rest_says_what_is_left(
        string way, string language, string id, string words)
    {
        var visit = await OpenAsync($"{way}/artworks/{id}", Installed);
        await WaitUntilKeptAsync(
            visit, $"{way}/artworks/{id}", $"/api/v1/artworks/{id}/audio", $"/api/v1/artworks/{id}/transcript");
        await WaitUntilKeptInAsync(visit, Assets, StaticFiles.Versioned($"guide.{language}.js"));
        var titleInPage = await visit.Page.Locator("h1").InnerTextAsync();
        // Pictures of other works are not kept.
        visit.Tolerate("net::ERR_FAILED");
        await visit.SetOfflineAsync(true);

        await visit.GoAndSettleAsync($"{way}/artworks/{id}");
        await Expectations.Expect(visit.Page.Locator("h1")).ToHaveTextAsync(titleInPage);
        await ShouldShowPictureAsync(visit, $".pair img[src*='{id}/image']");
        await visit.Page.Locator(".player .main").TapAsync();
        await Expectations.Expect(visit.Page.Locator("section.bar")).ToBeVisibleAsync();
        await Eventually.TrueAsync(() => visit.Page.EvaluateAsync<bool>(
            "() => document.querySelector('.player audio').currentTime > 0"));

        foreach (var elsewhere in (string[])["/artworks/demo-105", "/"])
        {
            await visit.GoAndSettleAsync(way.Length > 0 && elsewhere == "/" ? way : way + elsewhere);
            await Expectations.Expect(visit.Page.Locator("h1")).ToHaveTextAsync(words);
            await Expectations.Expect(visit.Page.Locator(".diary li")).ToHaveCountAsync(1);
            await ShouldShowPictureAsync(visit, ".diary img");
        }

        await visit.Page.Locator(".diary a").TapAsync();
        await Expectations.Expect(visit.Page.Locator("h1")).ToHaveTextAsync(titleInPage);
        await visit.SetOfflineAsync(false);
    }

    [Fact]
    public async Task Sound_that_came_in_part_is_asked_for_past_the_cache_of_the_browser()
    {
        var guide = await OpenFaultyGuideAsync();
        guide.Break(Sound, new Fault.Strange(HttpStatusCode.PartialContent, "audio/mpeg", "a part"));

        await OpenAsync(Addresses.Work, Installed, guide.Address);

        await Eventually.TrueAsync(() => Task.FromResult(guide.Requests.Any(request =>
            request.PathAndQuery.StartsWith(Sound, StringComparison.Ordinal)
            && request.Headers.TryGetValue("Cache-Control", out var cache) && cache == "no-cache")));
    }

    [Fact]
    public async Task New_release_takes_the_place_of_the_former()
    {
        var guide = await OpenFaultyGuideAsync();
        var visit = await OpenAsync(Addresses.Work, Installed, guide.Address);
        await WaitUntilKeptAsync(visit, Addresses.Work);
        Assert.Equal([Assets, "pages"], await CachesAsync(visit));
        var next = ServiceWorkerScript.Text.Replace(
            $"VERSION = \"{StaticFiles.Version}\"", "VERSION = \"next\"", StringComparison.Ordinal);
        guide.Break("/sw.js", new Fault.Strange(HttpStatusCode.OK, "text/javascript", next));

        await visit.Page.EvaluateAsync("async () => (await navigator.serviceWorker.ready).update()");

        await Eventually.TrueAsync(async () => (await CachesAsync(visit)).SequenceEqual(["assets-next", "pages"]));
        await WaitUntilKeptInAsync(visit, "assets-next", StaticFiles.Versioned("guide.en.js"));
    }

    [Fact]
    public async Task Script_of_a_language_is_kept_once_that_is_chosen()
    {
        var visit = await OpenAsync("/tours", Installed);
        await WaitUntilKeptInAsync(visit, Assets, StaticFiles.Versioned("guide.en.js"));

        await visit.GoAndSettleAsync("/de/tours");

        await WaitUntilKeptInAsync(visit, Assets, StaticFiles.Versioned("guide.de.js"));
    }

    private static async Task<string[]> CachesAsync(Visit visit) =>
        [.. (await visit.Page.EvaluateAsync<string[]>(NameOfCaches)).Order(StringComparer.Ordinal)];

    private static Task WaitUntilKeptAsync(Visit visit, params string[] addresses) =>
        WaitUntilKeptInAsync(visit, "pages", addresses);

    private static Task WaitUntilKeptInAsync(Visit visit, string cache, params string[] addresses) =>
        Eventually.TrueAsync(
            () => visit.Page.EvaluateAsync<bool>(
                """
                async ([name, ...addresses]) => {
                  const cache = await caches.open(name);
                  const found = await Promise.all(addresses.map(one => cache.match(one, {ignoreSearch: true})));
                  return found.every(Boolean);
                }
                """,
                (string[])[cache, .. addresses]),
            $"Not kept in {cache}: {string.Join(", ", addresses)}");

    private static Task ShouldShowPictureAsync(Visit visit, string selector) => Eventually.TrueAsync(
        () => visit.Page.Locator(selector).First.EvaluateAsync<bool>("image => image.naturalWidth > 0"),
        $"No picture: {selector}");
}
