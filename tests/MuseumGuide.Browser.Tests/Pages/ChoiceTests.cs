using Microsoft.Playwright;
using MuseumGuide.Browser.Tests.Rig;
using Expectations = Microsoft.Playwright.Assertions;

namespace MuseumGuide.Browser.Tests.Pages;

/// <summary>Language and mode: the browser proposes, the visitor chooses, and this device remembers.</summary>
public sealed class ChoiceTests(Gallery gallery) : Journey(gallery)
{
    [Fact]
    public async Task Language_is_the_browsers_until_another_one_is_chosen()
    {
        var visit = await OpenAsync("/", Visitor.Phone with { Locale = "ar-EG", Camera = CameraAccess.None });
        var page = visit.Page.Locator("html");
        await Expectations.Expect(page).ToHaveAttributeAsync("lang", "ar");
        await Expectations.Expect(page).ToHaveAttributeAsync("dir", "rtl");
        Assert.Equal("/", new Uri(visit.Page.Url).AbsolutePath);

        await visit.Page.Locator(".languages summary").TapAsync();
        await visit.Page.Locator(".languages a[lang=nl]").TapAsync();
        await Expectations.Expect(visit.Page).ToHaveURLAsync("/nl");
        await Expectations.Expect(page).ToHaveAttributeAsync("dir", "ltr");
        await GoElsewhereAsync(visit, "/");

        await Expectations.Expect(visit.Page).ToHaveURLAsync("/nl");
        await Expectations.Expect(page).ToHaveAttributeAsync("lang", "nl");
    }

    [Fact]
    public async Task Language_that_the_guide_does_not_speak_gives_english()
    {
        var visit = await OpenAsync("/privacy", Visitor.Phone with { Locale = "fi" });

        await Expectations.Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
    }

    [Fact]
    public async Task Mode_is_switched_in_one_press_on_the_same_page_and_remembered()
    {
        var visit = await OpenAsync(Addresses.Work);
        await visit.Page.Locator(".modes a[data-mode=audio]").TapAsync();
        await Expectations.Expect(visit.Page).ToHaveURLAsync("/audio" + Addresses.Work);
        await Expectations.Expect(visit.Page.Locator(".pad")).ToBeVisibleAsync();

        await GoElsewhereAsync(visit, "/");
        await Expectations.Expect(visit.Page).ToHaveURLAsync("/audio");
        await GoElsewhereAsync(visit, Addresses.Work);
        await Expectations.Expect(visit.Page).ToHaveURLAsync("/audio" + Addresses.Work);
        await visit.Page.Locator(".modes a[data-mode=visual]").TapAsync();
        await Expectations.Expect(visit.Page).ToHaveURLAsync(Addresses.Work);
        await visit.GoAndSettleAsync("/");

        Assert.Equal("/", new Uri(visit.Page.Url).AbsolutePath);
        await Expectations.Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("data-mode", "visual");
    }

    // The address is left again before its page has been loaded.
    private static async Task GoElsewhereAsync(Visit visit, string path) =>
        await visit.Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Commit });
}
