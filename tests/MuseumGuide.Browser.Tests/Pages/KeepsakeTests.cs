using System.Text.Json;
using Microsoft.Playwright;
using MuseumGuide.Browser.Tests.Rig;
using Expectations = Microsoft.Playwright.Assertions;

namespace MuseumGuide.Browser.Tests.Pages;

/// <summary>What is taken along from a visit: the diary on this device, and the address of a work.</summary>
public sealed class KeepsakeTests(Gallery gallery) : Journey(gallery)
{
    private const string NoteShared = """
        navigator.share = async shared => { window.__shared = shared; };
        navigator.canShare = () => true;
        """;

    private const string NoteCopied = """
        () => {
          navigator.share = undefined;
          const clipboard = {writeText: async text => { window.__copied = text; }};
          Object.defineProperty(navigator, 'clipboard', {value: clipboard});
        }
        """;

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
        Assert.Equal(
            new Uri(visit.Address, Addresses.Work).ToString(),
            await visit.Page.EvaluateAsync<string>("() => window.__copied"));
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
