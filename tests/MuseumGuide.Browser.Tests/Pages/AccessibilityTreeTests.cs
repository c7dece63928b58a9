using Microsoft.Playwright;
using MuseumGuide.Browser.Tests.Rig;

namespace MuseumGuide.Browser.Tests.Pages;

/// <summary>The main journey as assistive technology is told of it: home, answer, asking.</summary>
public sealed class AccessibilityTreeTests(Gallery gallery) : Journey(gallery)
{
    // What a camera says depends on the moment.
    private static readonly Visitor Listener = Visitor.Phone with { Camera = CameraAccess.None };

    [Theory]
    [InlineData("", "visual", "What is it made of?")]
    [InlineData("/audio", "audio", null)]
    [InlineData("/ar", "arabic", null)]
    public async Task Journey_is_told_as_expected(string way, string name, string? question)
    {
        var visit = await OpenAsync(way.Length > 0 ? way : "/", Listener);
        await Tree.ShouldBeAsync(visit, $"{name}-home");

        await visit.Page.Locator($"form[action$='{Samples.GiltFrame}'] button").TapAsync();
        await Assertions.Expect(visit.Page.Locator("h1")).ToBeFocusedAsync();
        await visit.Announcements.WaitForAsync(Samples.TitleOf("demo-201"));
        await LeaveOutAnnouncementsAsync(visit);
        await Tree.ShouldBeAsync(visit, $"{name}-answer");
        if (question is null) return;
        await visit.Page.Locator("#question").FillAsync(question);
        await visit.Page.Locator("form.ask > button").TapAsync();
        await Assertions.Expect(visit.Page.Locator(".turn [data-part=hear]")).ToBeVisibleAsync();

        await Tree.ShouldBeAsync(visit, $"{name}-asked");
    }

    // What live regions said and when is a matter of other tests; they stay where they are, to be spoken through.
    private static async Task LeaveOutAnnouncementsAsync(Visit visit) => await visit.Page.EvaluateAsync(
        "() => document.querySelectorAll('#polite, #assertive').forEach(region => { region.ariaHidden = 'true'; })");
}
