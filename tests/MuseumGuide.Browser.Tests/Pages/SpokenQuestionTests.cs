using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using MuseumGuide.Browser.Tests.Rig;
using MuseumGuide.Narrating;
using Expectations = Microsoft.Playwright.Assertions;

namespace MuseumGuide.Browser.Tests.Pages;

/// <summary>Asking by voice: where the server listens, where only the browser does, and where nobody may.</summary>
public sealed class SpokenQuestionTests(Gallery gallery) : Journey(gallery)
{
    private const string Question = "What is it made of?";

    // Stands in for the recognizer of a browser that has one.
    private const string BrowserEar = """
        window.SpeechRecognition = window.webkitSpeechRecognition = class {
          start() { setTimeout(() => this.onstart()); }
          stop() {
            this.onresult({results: [[{transcript: 'What is it made of?'}]]});
            setTimeout(() => this.onend());
          }
          abort() {}
        };
        """;

    [Fact]
    public async Task Question_is_recorded_understood_and_answered_and_the_work_falls_silent()
    {
        var ear = new AttentiveEar(Question);
        var guide = await OpenGuideAsync(s => s.AddSingleton<ISpeechRecognizer>(ear));
        var visit = await OpenAsync("/audio" + Addresses.Work, address: guide.Address);
        await visit.Page.Locator(".pad [data-action=hear]").TapAsync();
        await Eventually.TrueAsync(() => Task.FromResult(visit.Senses.Sounds.Count > 0));
        visit.Announcements.Forget();

        await PressAskAsync(visit);
        await visit.Announcements.WaitForAsync("Listening.");
        Assert.True(await visit.Page.Locator(".player audio").EvaluateAsync<bool>("audio => audio.paused"));
        await Expectations.Expect(visit.Page.Locator("[data-part=now-text]")).ToContainTextAsync("seconds left");
        await PressAskAsync(visit);
        await visit.Announcements.WaitForAsync("Oil on linen");

        Assert.True(Assert.Single(ear.Heard) > 0);
        await ShouldBeAnsweredAsync(visit);
        Assert.Empty(visit.Senses.Overlaps);
    }

    [Fact]
    public async Task Browser_listens_where_the_visitor_allows_it()
    {
        var visit = await EnterAsync();
        await visit.Context.AddInitScriptAsync(BrowserEar);
        await visit.GoAndSettleAsync("/audio" + Addresses.Work);

        await PressAskAsync(visit);
        await Expectations.Expect(visit.Page.Locator("[data-part=consent-text]")).ToBeFocusedAsync();
        Assert.Empty(visit.Announcements.Texts);
        await visit.Page.Locator("[data-part=consent-yes]").TapAsync();
        await visit.Announcements.WaitForAsync("Listening.");
        await PressAskAsync(visit);
        await visit.Announcements.WaitForAsync("Oil on linen");

        await ShouldBeAnsweredAsync(visit);
    }

    [Fact]
    public async Task Nobody_listens_and_typing_is_offered()
    {
        var visit = await EnterAsync();
        await visit.Context.AddInitScriptAsync(
            "delete window.webkitSpeechRecognition; delete window.SpeechRecognition;");
        await visit.GoAndSettleAsync("/audio" + Addresses.Work);
        await visit.Page.Locator(".pad [data-action=hear]").TapAsync();
        await Eventually.TrueAsync(() => Task.FromResult(visit.Senses.Sounds.Count > 0));

        await PressAskAsync(visit);

        await Expectations.Expect(visit.Page.Locator("#question")).ToBeFocusedAsync();
        await Expectations.Expect(visit.Page.Locator("[data-part=no-ear]")).ToHaveTextAsync(
            "Spoken questions are not possible here. Typing works.");
        await Expectations.Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Speak", Exact = true }))
            .ToBeHiddenAsync();
        Assert.True(await visit.Page.Locator(".player audio").EvaluateAsync<bool>("audio => audio.paused"));
    }

    private static Task PressAskAsync(Visit visit) => visit.Page.Locator(".pad [data-action=ask]").TapAsync();

    // The question and each sentence of its answer are said once.
    private static async Task ShouldBeAnsweredAsync(Visit visit)
    {
        await Expectations.Expect(visit.Page.Locator(".turn h3")).ToHaveTextAsync(Question);
        await Expectations.Expect(visit.Page.Locator(".turn [data-part=answer]")).ToContainTextAsync("Oil on linen");
        Assert.Single(visit.Announcements.Texts, text => text.Contains(Question, StringComparison.Ordinal));
        Assert.Single(visit.Announcements.Texts, text => text.Contains("Oil on linen", StringComparison.Ordinal));
    }
}
