using Microsoft.Playwright;
using MuseumGuide.Browser.Tests.Rig;
using Expectations = Microsoft.Playwright.Assertions;

namespace MuseumGuide.Browser.Tests.Pages;

/// <summary>From work to work: two in one photo, the stops of a tour, the codes on the wall.</summary>
public sealed class SeveralWorksTests(Gallery gallery) : Journey(gallery)
{
    [Fact]
    public async Task Two_works_are_told_from_left_to_right_and_the_keyboard_chooses()
    {
        var visit = await OpenAsync("/", Visitor.Desktop with { Camera = CameraAccess.None });
        await visit.Page.Locator($"form[action$='{Samples.TwoPatterns}'] button").PressAsync("Enter");

        var told = await visit.Announcements.WaitForAsync("On the left");
        Assert.Contains("Two works are in view.", told.Text);
        Assert.Contains($"{Samples.TitleOf("demo-105")}, by ", told.Text);
        Assert.Contains($"on the right, {Samples.TitleOf("demo-503")}, by ", told.Text);
        Assert.Single(visit.Announcements.All, a => a.Politeness == "assertive");
        await Expectations.Expect(visit.Page.Locator("h1")).ToBeFocusedAsync();
        await Expectations.Expect(visit.Page.Locator(".photo polygon.over")).ToHaveCountAsync(2);
        var choices = visit.Page.Locator(".choices button");
        await Expectations.Expect(choices.Nth(0)).ToContainTextAsync($"Left: {Samples.TitleOf("demo-105")}");
        await Expectations.Expect(choices.Nth(1)).ToContainTextAsync($"Right: {Samples.TitleOf("demo-503")}");
        await TabToAsync(visit, Samples.TitleOf("demo-503"));
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expectations.Expect(visit.Page).ToHaveURLAsync("/artworks/demo-503");
        await visit.Page.GoBackAsync();

        await Expectations.Expect(visit.Page.Locator("h1")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Tour_leads_from_stop_to_stop_and_back()
    {
        var visit = await OpenAsync("/audio/tours/six-rooms");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Begin the tour" }).TapAsync();
        await Expectations.Expect(visit.Page.Locator(".tour-bar").First).ToContainTextAsync("Stop 1 of 6");
        await Expectations.Expect(visit.Page.Locator("h1")).ToHaveTextAsync(Samples.TitleOf("demo-103"));

        await visit.Page.Locator(".tour-bar a[rel=next]").First.TapAsync();
        await Expectations.Expect(visit.Page.Locator("h1")).ToHaveTextAsync(Samples.TitleOf("demo-208"));
        await Expectations.Expect(visit.Page.Locator(".tour-bar").First).ToContainTextAsync("Stop 2 of 6");
        await Expectations.Expect(visit.Page.Locator(".tour-bar .note")).ToContainTextAsync("Descartes");
        await visit.Page.Locator(".modes a").First.TapAsync();
        await Expectations.Expect(visit.Page.Locator(".tour-bar").First).ToContainTextAsync("Stop 2 of 6");
        await visit.Page.Locator(".tour-bar a[rel=prev]").TapAsync();

        await Expectations.Expect(visit.Page.Locator("h1")).ToHaveTextAsync(Samples.TitleOf("demo-103"));
    }

    [Fact]
    public async Task Codes_are_named_and_lead_to_their_works()
    {
        var visit = await OpenAsync("/stops/codes", Visitor.Desktop);
        await visit.Page.Locator("#room").SelectOptionAsync(new SelectOptionValue { Index = 2 });
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();

        await Expectations.Expect(visit.Page.GetByRole(
            AriaRole.Img, new() { Name = $"QR code of stop 201: {Samples.TitleOf("demo-201")}" })).ToBeVisibleAsync();
        await visit.GoAsync("/stops/201");
        Assert.EndsWith(Addresses.Work, visit.Page.Url);
    }

    private static async Task TabToAsync(Visit visit, string name)
    {
        for (var i = 0; i < 20; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            if ((await Keyboard.FocusedAsync(visit)).Name.Contains(name, StringComparison.Ordinal)) return;
        }

        Assert.Fail($"The tab key does not reach {name}.");
    }
}
