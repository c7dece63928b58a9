using Microsoft.Playwright;
using MuseumGuide.Browser.Tests.Rig;
using MuseumGuide.Host.Pages.Shell;

namespace MuseumGuide.Browser.Tests.Pages;

/// <summary>A network so slow that the page is there long before its scripts.</summary>
public sealed class SlowNetworkTests(Gallery gallery) : Journey(gallery)
{
    private const int LatencyMs = 400;
    private const int BytesPerSecond = 50_000;

    // Without a camera nothing else is said meanwhile.
    private static readonly Visitor Chooser = Visitor.Phone with { Camera = CameraAccess.None };

    private static readonly string Title = Samples.TitleOf("demo-201");

    [Fact]
    public async Task Page_can_be_used_before_any_script_has_come()
    {
        var guide = await OpenFaultyGuideAsync();
        guide.Break(ClientScript.AddressIn(Host.Visits.GuideLanguage.English), new Fault.Hang());
        var visit = await EnterAsync(Chooser, guide.Address);
        visit.Tolerate("net::ERR_ABORTED");
        await visit.SlowDownAsync(latencyMs: LatencyMs, bytesPerSecond: BytesPerSecond);
        await BeginAsync(visit);

        await visit.Page.Locator("form[data-identify] button").First.TapAsync();

        await Assertions.Expect(visit.Page.Locator("h1")).ToContainTextAsync(Title);
        Assert.False(await visit.Page.EvaluateAsync<bool>("() => 'script' in document.documentElement.dataset"));
    }

    [Fact]
    public async Task Photo_that_is_chosen_before_the_script_has_come_is_sent_by_it()
    {
        var guide = await OpenFaultyGuideAsync();
        guide.Break(ClientScript.AddressIn(Host.Visits.GuideLanguage.English), new Fault.Hang());
        var visit = await EnterAsync(Chooser, guide.Address);
        await visit.SlowDownAsync(latencyMs: LatencyMs, bytesPerSecond: BytesPerSecond);
        await BeginAsync(visit);
        await visit.Page.Locator("#chosen").SetInputFilesAsync(Gallery.SamplePhoto(Samples.GiltFrame));

        guide.Mend();
        var answer = await visit.Announcements.WaitForAsync(Title);

        Assert.Single(guide.Requests, request => request.Method == "POST");
        Assert.Equal("Looking.", visit.Announcements.Texts.First());
        await visit.Announcements.ShouldBeAsync([.. visit.Announcements.Texts.Distinct()]);
        Assert.Equal("assertive", answer.Politeness);
    }

    [Fact]
    public async Task Recording_is_offered_by_itself_while_no_script_has_made_a_player_of_it()
    {
        var guide = await OpenFaultyGuideAsync();
        guide.Break(ClientScript.AddressIn(Host.Visits.GuideLanguage.English), new Fault.Hang());
        var visit = await EnterAsync(Chooser, guide.Address);
        await BeginAsync(visit, Addresses.Work);

        var recording = visit.Page.GetByRole(AriaRole.Link, new() { Name = "Play the recording by itself" });
        await Assertions.Expect(recording).ToBeVisibleAsync();
        var heard = await visit.Context.APIRequest.GetAsync(
            new Uri(guide.Address, (await recording.GetAttributeAsync("href"))!).ToString());
        Assert.StartsWith("audio/", heard.Headers["content-type"]);
        guide.Mend();

        await Assertions.Expect(visit.Page.Locator(".player .main")).ToBeVisibleAsync();
        await Assertions.Expect(recording).ToHaveCountAsync(0);
    }

    // Waits for the page alone: scripts that hang keep it from ever being loaded in full.
    private static async Task BeginAsync(Visit visit, string address = "/") =>
        await visit.Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Commit });
}
