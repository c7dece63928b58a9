using MuseumGuide.Browser.Tests.Rig;
using ColorScheme = Microsoft.Playwright.ColorScheme;
using Expectations = Microsoft.Playwright.Assertions;

namespace MuseumGuide.Browser.Tests.Pages;

/// <summary>Every page in light and dark, in both modes, from left to right and from right to left.</summary>
public sealed class ReadingTests(Gallery gallery) : Journey(gallery)
{
    // Colors that are still on their way from light to dark are nobody's reading.
    private static readonly Visitor Reader = Visitor.SmallPhone with { ReducesMotion = true };

    // But for home and a work, a page is the same in both modes below its head.
    public static IEnumerable<TheoryDataRow<string>> Pages { get; } =
    [
        .. from page in Addresses.All
           from way in page is "/" or Addresses.Work ? Addresses.AllWays : Addresses.Ways
           select new TheoryDataRow<string>(Join(way, page)),
    ];

    public static IEnumerable<TheoryDataRow<string, string>> Answers { get; } =
    [
        .. from photo in (string[])[Samples.GiltFrame, Samples.TwoPatterns, Samples.NotHere, Samples.EmptyWall]
           from way in Addresses.Ways
           select new TheoryDataRow<string, string>(way, photo),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_can_be_read_by_everybody(string address)
    {
        var visit = await EnterAsync(Reader);
        visit.Tolerate("404");
        await visit.GoAsync(address);

        await ShouldBeReadableAsync(visit);
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Answer_can_be_read_by_everybody(string way, string photo)
    {
        // An open viewfinder takes the processor from everybody else.
        var visit = await OpenAsync(Join(way, "/"), Reader with { Camera = CameraAccess.None });
        await visit.IdentifySampleAsync(photo);
        await Expectations.Expect(visit.Page.Locator("main[data-outcome]")).ToBeVisibleAsync();

        await ShouldBeReadableAsync(visit);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/audio")]
    [InlineData(Addresses.Work)]
    [InlineData("/audio" + Addresses.Work)]
    public async Task Page_can_be_read_where_colors_are_the_visitors_own(string address)
    {
        var visit = await OpenAsync(address, Visitor.Phone with { ForcesColors = true, ReducesMotion = true });

        await Axe.ShouldFindNothingAsync(visit);
        var moving = await visit.Page.EvaluateAsync<int>(
            "() => document.getAnimations().length + [...document.querySelectorAll('*')]"
            + ".filter(e => parseFloat(getComputedStyle(e).transitionDuration) > 0).length");
        Assert.Equal(0, moving);
    }

    private static async Task ShouldBeReadableAsync(Visit visit)
    {
        await Axe.ShouldFindNothingAsync(visit);
        await Contrast.ShouldBeEnoughAsync(visit);
        await TargetSizes.ShouldBeEnoughAsync(visit);
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await Axe.ShouldFindNothingAsync(visit);
        await Contrast.ShouldBeEnoughAsync(visit);
        await Reflow.ShouldFitAsync(visit);
        await Reflow.ShouldFitWithTextTwiceAsLargeAsync(visit);
        await Reflow.ShouldFitWithTextSpacedAsync(visit);
    }

    private static string Join(string way, string page) => way.Length > 0 && page == "/" ? way : way + page;
}
