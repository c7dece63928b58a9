using Microsoft.Playwright;
using MuseumGuide.Browser.Tests.Rig;

namespace MuseumGuide.Browser.Tests.Pages;

/// <summary>What is read stays where it is while pictures arrive late.</summary>
public sealed class SteadinessTests(Gallery gallery) : Journey(gallery)
{
    private static readonly TimeSpan Late = TimeSpan.FromMilliseconds(300);

    [Theory]
    [InlineData("/")]
    [InlineData(Addresses.Work)]
    [InlineData("/ar/audio" + Addresses.Work)]
    [InlineData("/collection")]
    [InlineData("/tours/six-rooms")]
    public async Task Page_stays_where_it_is_while_pictures_arrive(string address)
    {
        var visit = await EnterAsync();
        await DelayPicturesAsync(visit);

        await visit.GoAndSettleAsync(address);
        // What comes into view further down is loaded only then.
        await visit.Page.EvaluateAsync("() => document.querySelectorAll('img').forEach(i => { i.loading = 'eager'; })");
        await visit.Page.WaitForFunctionAsync("() => [...document.images].every(i => i.complete)");

        await LayoutShift.ShouldBeNoneAsync(visit);
    }

    [Fact]
    public async Task Answer_stays_where_it_is_while_pictures_arrive()
    {
        var visit = await EnterAsync();
        await DelayPicturesAsync(visit);
        await visit.GoAndSettleAsync("/");

        await visit.IdentifySampleAsync(Samples.TwoPatterns);
        await Assertions.Expect(visit.Page.Locator("main[data-outcome]")).ToBeVisibleAsync();
        await visit.Page.WaitForFunctionAsync("() => [...document.images].every(i => i.complete)");

        await LayoutShift.ShouldBeNoneAsync(visit);
    }

    private static async Task DelayPicturesAsync(Visit visit) => await visit.Context.RouteAsync("**/*", async route =>
    {
        if (route.Request.ResourceType == "image") await Task.Delay(Late);
        await route.ContinueAsync();
    });
}
