using System.Globalization;
using Microsoft.Playwright;
using MuseumGuide.Browser.Tests.Rig;
using Expectations = Microsoft.Playwright.Assertions;

namespace MuseumGuide.Browser.Tests.Pages;

/// <summary>Listening to a work, by keyboard alone and by the keys of a headset.</summary>
public sealed class PlayerTests(Gallery gallery) : Journey(gallery)
{
    private const string NoteKeys = """
        window.__keys = {};
        const set = MediaSession.prototype.setActionHandler;
        MediaSession.prototype.setActionHandler = function (name, act) {
          window.__keys[name] = act;
          set.call(this, name, act);
        };
        """;

    [Fact]
    public async Task Keys_play_pause_and_step_and_the_place_is_kept()
    {
        var visit = await OpenAsync(Addresses.Work, Visitor.Desktop);
        await Expectations.Expect(visit.Page.Locator(".player[data-ready]")).ToBeVisibleAsync();
        await PressAsync(visit, "How long is left?");
        await visit.Announcements.WaitForAsync("About ");
        Assert.Empty(visit.Senses.Sounds);

        await PressAsync(visit, "Play");
        await Expectations.Expect(visit.Page.Locator("section.bar")).ToBeVisibleAsync();
        await Eventually.TrueAsync(async () => await TimeAsync(visit) > 0.3, "It does not play.");
        await Expectations.Expect(visit.Page.Locator(".transcript [aria-current=true]")).ToHaveCountAsync(1);
        await PressAsync(visit, "Pause");
        await Expectations.Expect(Button(visit, "Play")).ToBeFocusedAsync();
        var paused = await TimeAsync(visit);
        await PressAsync(visit, "Forward 10 seconds");
        await TimeShouldBeAsync(visit, paused + 10);
        await PressAsync(visit, "Back 10 seconds");
        await TimeShouldBeAsync(visit, paused);
        await PressAsync(visit, "Forward 10 seconds");
        await Expectations.Expect(visit.Page.Locator("[data-part=left]")).ToContainTextAsync("left");
        await Button(visit, "Speed", AriaRole.Combobox).SelectOptionAsync("1.5");
        Assert.Equal(1.5, await RateAsync(visit));
        visit.Announcements.Forget();
        await PressAsync(visit, "How long is left?");
        await visit.Announcements.WaitForAsync("left");
        Assert.Single(visit.Senses.Sounds);

        await visit.GoAsync("/privacy");
        await visit.GoAndSettleAsync(Addresses.Work);

        await Expectations.Expect(visit.Page.Locator(".player[data-ready]")).ToBeVisibleAsync();
        await Eventually.TrueAsync(async () =>
            Math.Abs(double.Parse(await Button(visit, "Position", AriaRole.Slider).InputValueAsync(),
                CultureInfo.InvariantCulture) - (paused + 10) * 1000) <= 1000);
        await Expectations.Expect(Button(visit, "Speed", AriaRole.Combobox)).ToHaveValueAsync("1.5");
        Assert.Single(visit.Senses.Sounds);
        await PressAsync(visit, "Play");
        await Expectations.Expect(Button(visit, "Pause")).ToBeFocusedAsync();
        Assert.True(await TimeAsync(visit) > paused + 9.8, "It begins anew.");
        Assert.Equal(1.5, await RateAsync(visit));
    }

    [Fact]
    public async Task Chapter_is_played_with_its_words_marked_and_shown()
    {
        var visit = await OpenAsync(Addresses.Work, Visitor.Desktop);
        await visit.Page.Locator(".transcript summary").ClickAsync();
        await visit.Page.Locator(".chapters summary").ClickAsync();
        var chapter = visit.Page.Locator(".chapters button").Nth(1);
        var heading = await chapter.InnerTextAsync();

        await chapter.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expectations.Expect(chapter).ToHaveAttributeAsync("aria-current", "true");
        await PressAsync(visit, "Captions");

        var spoken = visit.Page.Locator(".transcript [aria-current=true]");
        await Expectations.Expect(spoken).ToBeVisibleAsync();
        var itsHeading = await spoken.EvaluateAsync<string>(
            "span => span.parentElement.previousElementSibling.textContent");
        Assert.Equal(heading, itsHeading);
        await Eventually.TrueAsync(async () =>
            await visit.Page.Locator(".bar .caption").InnerTextAsync() == await spoken.InnerTextAsync());
        Assert.False(await IsPausedAsync(visit));
    }

    [Fact]
    public async Task Keys_of_a_headset_do_what_they_say()
    {
        var visit = await EnterAsync(Visitor.Phone);
        await visit.Context.AddInitScriptAsync(NoteKeys);
        await visit.GoAndSettleAsync(Addresses.Work);
        await visit.Page.Locator(".player .main").TapAsync();
        await visit.Page.WaitForFunctionAsync("() => window.__keys.pause");

        await visit.Page.EvaluateAsync("() => window.__keys.pause()");
        Assert.True(await IsPausedAsync(visit));
        var paused = await TimeAsync(visit);
        await visit.Page.EvaluateAsync("() => window.__keys.seekforward()");
        await TimeShouldBeAsync(visit, paused + 10);
        await visit.Page.EvaluateAsync("() => window.__keys.play()");
        await Eventually.TrueAsync(async () => !await IsPausedAsync(visit));
        await visit.Page.EvaluateAsync("() => window.__keys.stop()");

        Assert.True(await IsPausedAsync(visit));
        await Expectations.Expect(visit.Page.Locator("section.bar")).ToBeHiddenAsync();
        Assert.Equal(
            Samples.TitleOf("demo-201"),
            await visit.Page.EvaluateAsync<string?>("() => document.querySelector('.player').dataset.title"));
    }

    [Fact]
    public async Task Another_length_is_heard_in_the_place_of_the_former()
    {
        var visit = await OpenAsync(Addresses.Work);
        var sound = visit.Page.Locator("main audio");
        await Expectations.Expect(sound).ToHaveCountAsync(0);
        await visit.Page.Locator(".player .main").TapAsync();
        await Eventually.TrueAsync(async () => await TimeAsync(visit) > 0.3, "It does not play.");

        await visit.Page.Locator(".lengths a[data-length=full]").TapAsync();
        await visit.Announcements.WaitForAsync("Full");
        await Expectations.Expect(visit.Page.Locator("section.bar")).ToBeHiddenAsync();
        await Expectations.Expect(sound).ToHaveCountAsync(0);
        await visit.Page.Locator(".player .main").TapAsync();

        await Eventually.TrueAsync(async () => await TimeAsync(visit) > 0.3, "It does not play.");
        Assert.Contains("length=full", await ReadAsync<string>(visit, "src"));
        Assert.Equal(2, visit.Senses.Sounds.Count);
        Assert.Empty(visit.Senses.Overlaps);
    }

    private static ILocator Button(Visit visit, string name, AriaRole role = AriaRole.Button) =>
        visit.Page.Locator(".controls").GetByRole(role, new() { Name = name, Exact = true });

    private static async Task PressAsync(Visit visit, string name)
    {
        await Button(visit, name).FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
    }

    private static Task<double> TimeAsync(Visit visit) => ReadAsync<double>(visit, "currentTime");

    private static Task<double> RateAsync(Visit visit) => ReadAsync<double>(visit, "playbackRate");

    private static Task<bool> IsPausedAsync(Visit visit) => ReadAsync<bool>(visit, "paused");

    private static Task<T> ReadAsync<T>(Visit visit, string property) =>
        visit.Page.EvaluateAsync<T>($"() => document.querySelector('.player audio').{property}");

    // Decoders step by frames of some hundredths of a second.
    private static Task TimeShouldBeAsync(Visit visit, double seconds) => Eventually.TrueAsync(
        async () => Math.Abs(await TimeAsync(visit) - seconds) < 0.2,
        string.Create(CultureInfo.InvariantCulture, $"It is not at {seconds:F1} s."));
}
