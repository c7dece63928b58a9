using System.Text.Json;
using Microsoft.Playwright;
using MuseumGuide.Browser.Tests.Rig;
using Expectations = Microsoft.Playwright.Assertions;

namespace MuseumGuide.Browser.Tests.Pages;

/// <summary>From work to work: two in one photo, a tour, the diary of a visit, and what is handed on.</summary>
public sealed class SeveralWorksTests(Gallery gallery) : Journey(gallery)
{
    private const string NoteShared = """
        navigator.share = async shared => { window.__shared = shared; };
        navigator.canShare = () => true;
        """;

    private const string NoteCopied = """
        () => {
          navigator.share = undefined;
          Object.defineProperty(navigator, 'clipboard', {value: {writeText: async text => { window.__copied = text; }}});
        }
        """;

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
        var choices = visit.Page.Locator(".choices a");
        await Expectations.Expect(choices.Nth(0)).ToContainTextAsync($"Left: {Samples.TitleOf("demo-105")}");
        await Expectations.Expect(choices.Nth(1)).ToContainTextAsync($"Right: {Samples.TitleOf("demo-503")}");
        await TabToAsync(visit, Samples.TitleOf("demo-503"));
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForURLAsync("**/artworks/demo-503");
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
    public async Task Diary_lists_what_was_seen_and_is_saved_and_deleted()
    {
        var visit = await OpenAsync("/artworks/demo-105", Visitor.Desktop);
        await visit.GoAndSettleAsync(Addresses.Work);
        await visit.GoAndSettleAsync("/diary");
        var works = visit.Page.Locator(".diary li");
        await Expectations.Expect(works.Locator("cite")).ToHaveTextAsync(
            [Samples.TitleOf("demo-201"), Samples.TitleOf("demo-105")]);
        await visit.Page.GetByLabel($"Your note on {Samples.TitleOf("demo-105")}").FillAsync("Show it to Mia.");
        await visit.Page.Keyboard.PressAsync("Tab");

        var text = await SaveAsync(visit, "Save as text");
        Assert.Contains(Samples.TitleOf("demo-201"), text);
        Assert.Contains("Show it to Mia.", text);
        using var data = JsonDocument.Parse(await SaveAsync(visit, "Save as data (JSON)"));
        Assert.Equal(
            ["demo-201", "demo-105"],
            data.RootElement.GetProperty("works").EnumerateArray().Select(work => work.GetProperty("id").GetString()));

        await DeleteAsync(visit, "Keep");
        await Expectations.Expect(works).ToHaveCountAsync(2);
        await DeleteAsync(visit, "Delete");
        await visit.Announcements.ShouldBeAsync("Everything is deleted from this device.");
        await Expectations.Expect(visit.Page.Locator("h1")).ToBeFocusedAsync();
        await visit.GoAndSettleAsync("/diary");
        await Expectations.Expect(works).ToHaveCountAsync(0);
        await Expectations.Expect(visit.Page.Locator("[data-part=empty]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Work_is_shared_by_an_address_without_language_and_mode()
    {
        var visit = await EnterAsync();
        await visit.Context.AddInitScriptAsync(NoteShared);
        await visit.GoAndSettleAsync("/de/audio" + Addresses.Work);
        await visit.Page.Locator("[data-part=share]").TapAsync();
        Assert.Equal(
            new Uri(visit.Address, Addresses.Work).ToString(),
            await visit.Page.EvaluateAsync<string>("() => window.__shared.url"));
        Assert.Empty(visit.Announcements.Texts);

        // A device that cannot share.
        await visit.Page.EvaluateAsync(NoteCopied);
        await visit.Page.Locator("[data-part=share]").TapAsync();

        await visit.Announcements.ShouldBeAsync("Adresse kopiert.");
        Assert.EndsWith(":" + visit.Address.Port + Addresses.Work, await visit.Page.EvaluateAsync<string>("() => window.__copied"));
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

    private static async Task<string> SaveAsync(Visit visit, string button)
    {
        var download = await visit.Page.RunAndWaitForDownloadAsync(
            () => visit.Page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync());
        Assert.StartsWith("museum-visit-", download.SuggestedFilename);
        return await File.ReadAllTextAsync(await download.PathAsync());
    }

    private static async Task DeleteAsync(Visit visit, string answer)
    {
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Delete everything" }).PressAsync("Enter");
        var dialog = visit.Page.GetByRole(AriaRole.Dialog);
        await Expectations.Expect(dialog.GetByRole(AriaRole.Button, new() { Name = "Keep" })).ToBeFocusedAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = answer, Exact = true }).PressAsync("Enter");
        await Expectations.Expect(dialog).ToBeHiddenAsync();
    }
}
