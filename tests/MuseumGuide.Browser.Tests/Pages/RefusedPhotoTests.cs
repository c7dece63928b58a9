using System.Net;
using Microsoft.Playwright;
using MuseumGuide.Browser.Tests.Rig;

namespace MuseumGuide.Browser.Tests.Pages;

/// <summary>A photo that the guide does not take, or cannot answer: what is said, and how it goes on.</summary>
public sealed class RefusedPhotoTests(Gallery gallery) : Journey(gallery)
{
    // Without a camera nothing else is said meanwhile.
    private static readonly Visitor Chooser = Visitor.Phone with { Camera = CameraAccess.None };

    private static readonly string Title = Samples.TitleOf("demo-201");

    [Theory]
    [InlineData("413", "Send one of at most 10 megabytes")]
    [InlineData("415", "Send a JPEG, PNG or WebP picture.")]
    [InlineData("422", "Send the original photo.")]
    public async Task Photo_that_is_refused_is_said_once_and_another_can_be_sent(string status, string advice)
    {
        var guide = await OpenFaultyGuideAsync();
        var visit = await OpenAsync("/", Chooser, guide.Address);
        visit.Tolerate($"status of {status}");
        // So large a file takes the rig itself too long to hand over.
        if (status == "413")
            guide.Break("/", new Fault.Problem(HttpStatusCode.RequestEntityTooLarge, "photo_too_large", ""), "POST");

        await visit.Page.Locator("#chosen").SetInputFilesAsync(
            new FilePayload
            {
                Name = "photo.jpg", MimeType = "image/jpeg",
                Buffer = status == "422" ? OnePixel() : "not a picture"u8.ToArray(),
            });
        await ShouldBeToldOnceAsync(visit, advice);
        await Assertions.Expect(visit.Page.Locator("main[data-outcome=problem] h1")).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page.Locator("main .error")).ToContainTextAsync(advice);
        guide.Mend();
        visit.Announcements.Forget();
        await visit.Page.Locator("#chosen").SetInputFilesAsync(Gallery.SamplePhoto(Samples.GiltFrame));

        await ShouldBeToldOnceAsync(visit, Title);
    }

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests, "rate_limited", "You can go on in 2 seconds.")]
    [InlineData(HttpStatusCode.ServiceUnavailable, "busy", "Many visitors are asking at this moment.")]
    public async Task Photo_that_comes_too_soon_is_sent_again_later(HttpStatusCode status, string code, string words)
    {
        var guide = await OpenFaultyGuideAsync();
        var visit = await OpenAsync("/", Chooser, guide.Address);
        visit.Tolerate($"status of {(int)status}");
        guide.Break("/", new Fault.Problem(status, code, "Later.", TimeSpan.FromSeconds(2)), "POST");

        await visit.Page.Locator("#chosen").SetInputFilesAsync(Gallery.SamplePhoto(Samples.GiltFrame));
        var told = await ShouldBeToldOnceAsync(visit, words);
        Assert.Equal(2, told.Split("You can go on in 2 seconds.").Length);
        await Assertions.Expect(visit.Page.Locator("main[data-outcome=problem] h1")).ToBeFocusedAsync();
        guide.Mend();
        visit.Announcements.Forget();
        var again = visit.Page.Locator(".retry button");
        await Assertions.Expect(again).Not.ToHaveAttributeAsync("aria-disabled", "true");
        await again.TapAsync();

        await ShouldBeToldOnceAsync(visit, Title);
        var sent = guide.Requests.Where(request => request.Method == "POST").ToList();
        Assert.Equal(2, sent.Count);
        Assert.Equal(sent[0].Body.Length, sent[1].Body.Length);
    }

    [Fact]
    public async Task Photo_that_comes_in_a_busy_moment_is_sent_again_without_a_word()
    {
        var (guide, visit) = await SendToBusyGuideAsync();
        await Eventually.TrueAsync(() => Task.FromResult(PhotosSentTo(guide) == 1));
        guide.Mend();

        await ShouldBeToldOnceAsync(visit, Title);
        Assert.Equal(2, PhotosSentTo(guide));
    }

    [Fact]
    public async Task Photo_is_sent_three_times_at_the_most_before_the_visitor_is_told()
    {
        var (guide, visit) = await SendToBusyGuideAsync();

        await ShouldBeToldOnceAsync(visit, "Many visitors are asking at this moment.");
        Assert.Equal(3, PhotosSentTo(guide));
    }

    [Theory]
    [InlineData(HttpStatusCode.RequestEntityTooLarge, "This photo is too large. Please choose a smaller one.")]
    [InlineData(HttpStatusCode.TooManyRequests, "Many visitors are asking at this moment. Please try again.")]
    [InlineData(HttpStatusCode.ServiceUnavailable, "Many visitors are asking at this moment. Please try again.")]
    public async Task Photo_that_another_server_refuses_is_told_in_the_guides_words(HttpStatusCode status, string words)
    {
        var guide = await OpenFaultyGuideAsync();
        var visit = await OpenAsync("/", Chooser, guide.Address);
        visit.Tolerate($"status of {(int)status}");
        guide.Break("/", new Fault.Strange(status, "text/html", "<h1>Refused by a proxy</h1>"), "POST");

        await visit.Page.Locator("#chosen").SetInputFilesAsync(Gallery.SamplePhoto(Samples.GiltFrame));

        await ShouldBeToldOnceAsync(visit, words);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Try again" })).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("aborted")]
    [InlineData("cut")]
    [InlineData("strange")]
    [InlineData("gateway")]
    public async Task Photo_that_gets_no_answer_is_kept_to_be_sent_again(string kind)
    {
        var guide = await OpenFaultyGuideAsync();
        var visit = await OpenAsync("/", Chooser, guide.Address);
        visit.Tolerate("net::ERR");
        visit.Tolerate("status of 502");
        guide.Break("/", kind switch
        {
            "aborted" => new Fault.Abort(),
            "cut" => new Fault.Cut(AfterPieces: 1),
            "strange" => new Fault.Strange(HttpStatusCode.OK, "text/html", "<<<\0 not a page"),
            _ => new Fault.Strange(HttpStatusCode.BadGateway, "text/html", "<h1>502 Bad Gateway</h1>"),
        }, "POST");

        await visit.Page.Locator("#chosen").SetInputFilesAsync(Gallery.SamplePhoto(Samples.GiltFrame));
        await ShouldBeToldOnceAsync(visit, "The guide cannot be reached. Please try again.");
        var again = visit.Page.GetByRole(AriaRole.Button, new() { Name = "Try again" });
        await Assertions.Expect(again).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page.Locator("[data-part=words]")).ToHaveTextAsync(
            "The guide cannot be reached. Please try again.");
        guide.Mend();
        visit.Announcements.Forget();
        await visit.Page.Keyboard.PressAsync("Enter");

        await ShouldBeToldOnceAsync(visit, Title);
        await Assertions.Expect(visit.Page.Locator("h1")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Photo_that_takes_long_is_still_looked_at_until_it_is_cancelled_or_answered()
    {
        var guide = await OpenFaultyGuideAsync();
        var visit = await OpenAsync("/", Chooser, guide.Address);
        visit.Tolerate("net::ERR_ABORTED");
        guide.Break("/", new Fault.Hang(), "POST");

        await visit.Page.Locator("#chosen").SetInputFilesAsync(Gallery.SamplePhoto(Samples.GiltFrame));
        await visit.Announcements.ShouldBeAsync("Looking.", "Still looking.");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).TapAsync();
        await visit.Announcements.ShouldBeAsync("Looking.", "Still looking.", "Cancelled.");
        visit.Announcements.Forget();
        await visit.Page.Locator("#chosen").SetInputFilesAsync(Gallery.SamplePhoto(Samples.GiltFrame));
        await visit.Announcements.WaitForAsync("Still looking.");
        guide.Mend();
        var answer = await visit.Announcements.WaitForAsync(Title);

        await visit.Announcements.ShouldBeAsync("Looking.", "Still looking.", answer.Text);
        Assert.Equal(["polite", "polite", "assertive"], visit.Announcements.All.Select(a => a.Politeness));
    }

    private async Task<(FaultyGuide Guide, Visit Visit)> SendToBusyGuideAsync()
    {
        var guide = await OpenFaultyGuideAsync();
        var visit = await OpenAsync("/", Chooser, guide.Address);
        visit.Tolerate("status of 503");
        guide.Break("/", new Fault.Problem(
            HttpStatusCode.ServiceUnavailable, "busy", "Later.", TimeSpan.FromSeconds(1)), "POST");
        await visit.Page.Locator("#chosen").SetInputFilesAsync(Gallery.SamplePhoto(Samples.GiltFrame));
        return (guide, visit);
    }

    // A busy machine may look for longer than a moment; whatever the case, each is said once.
    private static async Task<string> ShouldBeToldOnceAsync(Visit visit, string words)
    {
        var told = await visit.Announcements.WaitForAsync(words);
        string[] all = visit.Announcements.Texts.Contains("Still looking.")
            ? ["Looking.", "Still looking.", told.Text]
            : ["Looking.", told.Text];
        await visit.Announcements.ShouldBeAsync(all);
        Assert.Equal("assertive", told.Politeness);
        Assert.Single(visit.Announcements.All, a => a.Politeness == "assertive");
        return told.Text;
    }

    private static int PhotosSentTo(FaultyGuide guide) => guide.Requests.Count(request => request.Method == "POST");

    private static byte[] OnePixel() => Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
}
