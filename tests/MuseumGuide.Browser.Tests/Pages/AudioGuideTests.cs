using Microsoft.Playwright;
using MuseumGuide.Browser.Tests.Rig;
using Expectations = Microsoft.Playwright.Assertions;

namespace MuseumGuide.Browser.Tests.Pages;

/// <summary>The audio guide's four targets by touch: aim, hear, ask, stop number.</summary>
public sealed class AudioGuideTests(Gallery gallery) : Journey(gallery)
{
    private const string Refusal = "Aim first, or give a stop number.";
    private const string Found = "60";

    private static readonly string Title = Samples.TitleOf("demo-201");

    [Fact]
    public async Task Thumb_aims_hears_and_asks_and_nothing_sounds_unasked()
    {
        var visit = await OpenAsync("/audio");
        await Press(visit, "hear").TapAsync();
        await visit.Announcements.ShouldBeAsync(Refusal);
        await StateShouldBeAsync(visit, Refusal);

        visit.Announcements.Forget();
        await Press(visit, "aim").TapAsync();
        var answer = await visit.Announcements.WaitForAsync(Title);
        Assert.Equal("assertive", answer.Politeness);
        Assert.Single(visit.Announcements.Texts, text => text == answer.Text);
        Assert.Equal("The camera is open. Point it at a work.", visit.Announcements.Texts.First());
        await StateShouldBeAsync(visit, answer.Text);
        Assert.Contains(Found, visit.Senses.Vibrations);
        Assert.NotEmpty(visit.Senses.Tones);
        Assert.False(await visit.Camera.IsRunningAsync());
        await Expectations.Expect(visit.Page.Locator(".player[data-ready]")).ToBeVisibleAsync();
        Assert.Empty(visit.Senses.Sounds);
        Assert.Empty(visit.Senses.Speech);

        await Press(visit, "hear").TapAsync();
        await StateShouldBeAsync(visit, $"Playing: {Title}.");
        await Expectations.Expect(Press(visit, "hear")).ToHaveTextAsync("Pause");
        Assert.EndsWith("/audio?length=short&lang=en", Assert.Single(visit.Senses.Sounds));
        await Press(visit, "ask").TapAsync();

        await ShouldBeSilentAsync(visit);
        await Expectations.Expect(Press(visit, "hear")).ToHaveTextAsync("Hear");
        await Expectations.Expect(visit.Page.Locator("[data-part=consent-text]")).ToBeFocusedAsync();
        await StateShouldBeAsync(visit, await visit.Page.Locator("[data-part=consent-text]").InnerTextAsync());
        Assert.Empty(visit.Senses.Overlaps);
    }

    [Fact]
    public async Task Guide_that_speaks_says_it_in_place_of_the_reader_and_plays_what_is_found()
    {
        var visit = await OpenAsync("/audio");
        var speaks = visit.Page.Locator("[data-part=speaks]");
        await speaks.TapAsync();
        await Expectations.Expect(speaks).ToHaveAttributeAsync("aria-pressed", "true");
        await SpeechShouldHoldAsync(visit, "The guide speaks now.");

        await Press(visit, "aim").TapAsync();
        await SpeechShouldHoldAsync(visit, Title);
        await Eventually.TrueAsync(() => Task.FromResult(visit.Senses.Sounds.Count == 1), "The work is not played.");
        await StateShouldBeAsync(visit, $"Playing: {Title}.");

        Assert.Equal(visit.Senses.Speech.Distinct(), visit.Senses.Speech);
        Assert.Empty(visit.Announcements.Texts);
        Assert.Empty(visit.Senses.Overlaps);
        await visit.GoAndSettleAsync("/audio" + Addresses.Work);
        await Expectations.Expect(speaks).ToHaveAttributeAsync("aria-pressed", "true");
        await speaks.TapAsync();
        await Expectations.Expect(speaks).ToHaveAttributeAsync("aria-pressed", "false");
        await Press(visit, "hear").TapAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "How long is left?" }).TapAsync();
        await visit.Announcements.WaitForAsync("left");
    }

    [Fact]
    public async Task Stop_number_leads_to_a_work_that_the_pad_hears()
    {
        var visit = await OpenAsync("/audio");

        await Press(visit, "stop").TapAsync();
        await visit.Page.Locator("#number").FillAsync("305");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expectations.Expect(visit.Page).ToHaveURLAsync("/audio/artworks/demo-305");
        await Expectations.Expect(visit.Page.Locator(".player[data-ready]")).ToBeVisibleAsync();
        await StateShouldBeAsync(visit, Samples.TitleOf("demo-305"));
        Assert.Empty(visit.Senses.Sounds);
        await Press(visit, "hear").TapAsync();

        await StateShouldBeAsync(visit, $"Playing: {Samples.TitleOf("demo-305")}.");
        Assert.Contains("/demo-305/audio", Assert.Single(visit.Senses.Sounds));
    }

    private static ILocator Press(Visit visit, string action) => visit.Page.Locator($".pad [data-action={action}]");

    private static Task StateShouldBeAsync(Visit visit, string text) =>
        Expectations.Expect(visit.Page.Locator(".guide [data-part=state]")).ToHaveTextAsync(text);

    private static Task SpeechShouldHoldAsync(Visit visit, string words) => Eventually.TrueAsync(
        () => Task.FromResult(visit.Senses.Speech.Any(text => text.Contains(words, StringComparison.Ordinal))),
        $"Nobody says \"{words}\".");

    private static Task ShouldBeSilentAsync(Visit visit) => Eventually.TrueAsync(
        () => visit.Page.EvaluateAsync<bool>("() => [...document.querySelectorAll('audio')].every(one => one.paused)"),
        "It goes on sounding.");
}
