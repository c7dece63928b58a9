using MuseumGuide.Browser.Tests.Rig;
using ColorScheme = Microsoft.Playwright.ColorScheme;
using Expectations = Microsoft.Playwright.Assertions;

namespace MuseumGuide.Browser.Tests.Pages;

/// <summary>Pages in both modes, in light and dark, from left to right and from right to left.</summary>
public sealed class ReadingTests(Gallery gallery) : Journey(gallery)
{
    // Colors that are still on their way from light to dark are nobody's reading.
    private static readonly Visitor Reader = Visitor.SmallPhone with { ReducesMotion = true };

    public static IEnumerable<TheoryDataRow<string>> Pages { get; } =
        Addresses.Ways.SelectMany(way => Addresses.All.Select(page => new TheoryDataRow<string>(Join(way, page))));

    public static IEnumerable<TheoryDataRow<string, string>> Answers { get; } =
        Addresses.Ways.SelectMany(way => new[]
        {
            Samples.TwoPatterns, Samples.NotHere, Samples.EmptyWall,
        }.Select(photo => new TheoryDataRow<string, string>(way, photo)));

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
        var visit = await OpenAsync(Join(way, "/"), Reader);
        await visit.Page.Locator($"form[action$='{photo}'] button").ClickAsync();
        await Expectations.Expect(visit.Page.Locator("main[data-outcome]")).ToBeVisibleAsync();

        await ShouldBeReadableAsync(visit);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/audio")]
    [InlineData(Addresses.Work)]
    [InlineData("/audio" + Addresses.Work)]
    public async Task Page_does_not_move_for_those_who_want_it_still(string address)
    {
        var visit = await OpenAsync(address, Visitor.Phone with { ForcesColors = true, ReducesMotion = true });

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
