using System.Net;
using Microsoft.Playwright;
using MuseumGuide.Browser.Tests.Rig;

namespace MuseumGuide.Browser.Tests.Pages;

/// <summary>The main ways through the guide: by touch, by keyboard alone, and when the guide cannot be reached.</summary>
public sealed class JourneyTests(Gallery gallery) : Journey(gallery)
{
    private static readonly string Title = Samples.TitleOf("demo-201");

    [Fact]
    public async Task Camera_names_the_work_that_a_thumb_takes_a_photo_of()
    {
        var visit = await OpenAsync("/");
        await Assertions.Expect(visit.Page.Locator(".capture[data-live]")).ToBeVisibleAsync();
        await LayoutShift.ShouldBeNoneAsync(visit);
        visit.Announcements.Forget();

        await visit.Page.Locator(".shutter").TapAsync();
        await visit.Announcements.WaitForAsync(Title);

        await Assertions.Expect(visit.Page.Locator("h1")).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page.Locator("main polygon").First).ToBeAttachedAsync();
        var last = visit.Announcements.All.SkipWhile(a => a.Text != "Looking.").ToList();
        Assert.Equal("polite", last[0].Politeness);
        Assert.Equal("assertive", Assert.Single(last, a => a.Text.Contains(Title, StringComparison.Ordinal)).Politeness);
        Assert.Contains("60", visit.Senses.Vibrations);
    }

    [Theory]
    [InlineData("dark", "Too dark. Face the light.")]
    [InlineData("blurred", "Not sharp yet. Wait a moment.")]
    public async Task Viewfinder_says_what_hinders_a_photo(string look, string words)
    {
        var visit = await EnterAsync();
        await visit.Camera.ShowAsync(look);

        await visit.GoAsync("/");

        await visit.Announcements.WaitForAsync(words);
    }

    [Fact]
    public async Task Camera_that_is_refused_leaves_the_other_ways()
    {
        var visit = await OpenAsync("/", Visitor.Phone with { Camera = CameraAccess.Denied });

        await visit.Page.Locator(".shutter").TapAsync();
        await visit.Page.Locator("#chosen").SetInputFilesAsync(Gallery.SamplePhoto(Samples.GiltFrame));

        await visit.Announcements.WaitForAsync(Title);
    }

    [Fact]
    public async Task Keyboard_alone_finds_a_work_and_asks_about_it()
    {
        var visit = await OpenAsync("/", Visitor.Desktop);
        await visit.Page.Locator($"form[action$='{Samples.GiltFrame}'] button").FocusAsync();

        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("h1")).ToBeFocusedAsync();
        await visit.Page.Locator("#question").FocusAsync();
        await visit.Page.Keyboard.TypeAsync("What is it made of?");
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page.Locator(".turn h3")).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page.Locator(".turn")).ToContainTextAsync("medium");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/audio")]
    [InlineData(Addresses.Work)]
    [InlineData("/audio" + Addresses.Work)]
    [InlineData("/search?query=mountain")]
    [InlineData("/ar/tours/six-rooms")]
    public async Task Tab_key_reaches_everything_and_shows_where_it_is(string address)
    {
        var visit = await OpenAsync(address, Visitor.Desktop);

        Assert.NotEmpty(await Keyboard.WalkAsync(visit));
    }

    [Fact]
    public async Task Arrow_keys_go_from_region_to_region_and_each_is_said_once()
    {
        var visit = await OpenAsync(Addresses.Work, Visitor.Desktop);
        var regions = await visit.Page.Locator("#explore .regions p").AllInnerTextsAsync();
        await visit.Page.Locator(".board button").First.FocusAsync();

        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await visit.Announcements.ShouldBeAsync(regions[1]);
        await visit.Page.Keyboard.PressAsync("ArrowDown");

        await visit.Announcements.ShouldBeAsync(regions[1], regions[4]);
    }

    [Fact]
    public async Task Photo_taken_without_a_network_is_kept_and_sent_when_it_is_back()
    {
        var visit = await OpenAsync("/");
        await visit.SetOfflineAsync(true);

        await visit.Page.Locator("#chosen").SetInputFilesAsync(Gallery.SamplePhoto(Samples.GiltFrame));
        await visit.Announcements.WaitForAsync("You are offline.");
        await visit.SetOfflineAsync(false);
        await visit.Page.Locator("[data-part=again]").TapAsync();

        await visit.Announcements.WaitForAsync(Title);
    }

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests, "rate_limited")]
    [InlineData(HttpStatusCode.ServiceUnavailable, "unavailable")]
    public async Task Question_that_is_refused_is_said_once(HttpStatusCode status, string code)
    {
        var guide = await OpenFaultyGuideAsync();
        guide.Break($"/api/v1{Addresses.Work}/chat", new Fault.Problem(status, code, "Later.", TimeSpan.FromSeconds(40)));
        var visit = await OpenAsync(Addresses.Work, Visitor.Desktop, guide.Address);
        visit.Tolerate(((int)status).ToString(System.Globalization.CultureInfo.InvariantCulture));

        await visit.Page.Locator("#question").FillAsync("Who made this?");
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page.Locator(".turn")).ToContainTextAsync("40 seconds");
        await visit.Announcements.WaitForAsync("40 seconds");
        Assert.Single(visit.Announcements.Texts, text => text.Contains("40 seconds", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Answer_that_breaks_off_stays_and_says_so()
    {
        var guide = await OpenFaultyGuideAsync();
        guide.Break($"/api/v1{Addresses.Work}/chat", new Fault.Cut(AfterPieces: 1));
        var visit = await OpenAsync(Addresses.Work, Visitor.Desktop, guide.Address);
        visit.Tolerate("net::ERR_");

        await visit.Page.Locator("#question").FillAsync("What is it made of?");
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Ask again" })).ToBeVisibleAsync();
    }
}
