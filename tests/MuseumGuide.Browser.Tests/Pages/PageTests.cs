using MuseumGuide.Browser.Tests.Rig;

namespace MuseumGuide.Browser.Tests.Pages;

public sealed class PageTests(Gallery gallery) : Journey(gallery)
{
    public static TheoryData<string, bool> Pages { get; } = new()
    {
        { "/", false }, { "/", true },
        { "/artworks/demo-201", false }, { "/artworks/demo-201", true },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_can_be_read_by_everybody(string path, bool isDark)
    {
        var visit = await OpenAsync(path, Visitor.SmallPhone with { IsDark = isDark });

        await ShouldBeReadableAsync(visit);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_answer_can_be_read_by_everybody(bool isDark)
    {
        var visit = await OpenAsync("/", Visitor.SmallPhone with { IsDark = isDark });
        await visit.IdentifyByFormAsync(Gallery.SamplePhoto(Samples.TwoPatterns));

        await ShouldBeReadableAsync(visit);
        await Screens.TakeAsync(visit, isDark ? "answer-dark" : "answer");
    }

    [Fact]
    public async Task A_photo_sent_by_the_form_is_named_without_script()
    {
        var visit = await OpenAsync("/", Visitor.Phone with { HasScript = false });

        await visit.IdentifyByFormAsync(Gallery.SamplePhoto(Samples.GiltFrame));

        Assert.Contains(Samples.TitleOf("demo-201"), await visit.Page.Locator("h1").InnerTextAsync());
    }

    private static async Task ShouldBeReadableAsync(Visit visit)
    {
        await Axe.ShouldFindNothingAsync(visit);
        await Contrast.ShouldBeEnoughAsync(visit);
        await Reflow.ShouldFitAsync(visit);
        await Reflow.ShouldFitWithTextTwiceAsLargeAsync(visit);
    }
}
