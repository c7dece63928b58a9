using MuseumGuide.Browser.Tests.Rig;
using ColorScheme = Microsoft.Playwright.ColorScheme;
using Expectations = Microsoft.Playwright.Assertions;

namespace MuseumGuide.Browser.Tests.Pages;

/// <summary>Every page in light and dark, in both modes, from left to right and from right to left.</summary>
public sealed class ReadingTests(Gallery gallery) : Journey(gallery)
{
    // Colors that are still on their way from light to dark are nobody's reading.
    private static readonly Visitor Reader = Visitor.SmallPhone with { ReducesMotion = true };

    public static IEnumerable<TheoryDataRow<string>> Pages { get; } =
        [.. Addresses.All.Select(page => new TheoryDataRow<string>(page))];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_can_be_read_by_everybody(string page)
    {
        // One window for all ways: opening another takes as long as reading a page.
        var visit = await EnterAsync(Reader);
        visit.Tolerate("404");
        // But for home and a work, a page is the same in both modes below its head.
        foreach (var way in page is "/" or Addresses.Work ? Addresses.AllWays : Addresses.Ways)
        {
            await visit.GoAsync(Join(way, page));

            await ShouldBeReadableAsync(visit);
        }
    }

    [Theory]
    [InlineData(Samples.GiltFrame)]
    [InlineData(Samples.TwoPatterns)]
    [InlineData(Samples.NotHere)]
    [InlineData(Samples.EmptyWall)]
    public async Task Answer_can_be_read_by_everybody(string photo)
    {
        // An open viewfinder takes the processor from everybody else.
        var visit = await EnterAsync(Reader with { Camera = CameraAccess.None });
        foreach (var way in Addresses.Ways)
        {
            await visit.GoAndSettleAsync(Join(way, "/"));
            await visit.IdentifySampleAsync(photo);
            await Expectations.Expect(visit.Page.Locator("main[data-outcome]")).ToBeVisibleAsync();

            await ShouldBeReadableAsync(visit);
        }
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
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
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
