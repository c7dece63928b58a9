using MuseumGuide.Browser.Tests.Rig;
using Expectations = Microsoft.Playwright.Assertions;

namespace MuseumGuide.Browser.Tests.Pages;

/// <summary>The journeys of a browser that runs no script.</summary>
public sealed class WithoutScriptTests(Gallery gallery) : Journey(gallery)
{
    private static readonly Visitor Plain = Visitor.Phone with { HasScript = false };

    [Theory]
    [InlineData("/")]
    [InlineData("/audio")]
    [InlineData("/ar")]
    public async Task Photo_sent_by_the_form_is_named_and_told_about(string home)
    {
        var visit = await OpenAsync(home, Plain);

        await visit.IdentifyByFormAsync(Gallery.SamplePhoto(Samples.GiltFrame));

        Assert.Contains(Samples.TitleOf("demo-201"), await visit.Page.Locator("h1").InnerTextAsync());
        Assert.True(await visit.Page.Locator("main polygon").CountAsync() > 0);
        await Expectations.Expect(visit.Page.Locator("main audio")).ToBeVisibleAsync();
        await Expectations.Expect(visit.Page.Locator("[data-part=recording]")).ToBeHiddenAsync();
        Assert.True(await visit.Page.Locator("#explore h3").CountAsync() > 0);
    }

    [Fact]
    public async Task Several_works_are_chosen_from_by_left_and_right_and_opened_on_the_photo()
    {
        var visit = await OpenAsync("/", Plain);
        await visit.IdentifyByFormAsync(Gallery.SamplePhoto(Samples.TwoPatterns));

        Assert.Contains("Two works are in view", await visit.Page.Locator("h1").InnerTextAsync());
        await visit.Page.GetByRole(
            Microsoft.Playwright.AriaRole.Button, new() { Name = Samples.TitleOf("demo-503") }).ClickAsync();
        await visit.Page.WaitForURLAsync("**/artworks/demo-503");

        Assert.Contains(Samples.TitleOf("demo-503"), await visit.Page.Locator("h1").InnerTextAsync());
        Assert.Equal(1, await visit.Page.Locator("main .photo polygon.over").CountAsync());
    }

    [Fact]
    public async Task Stop_number_leads_to_its_work()
    {
        var visit = await OpenAsync("/stops", Plain);

        await visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Textbox).FillAsync("201");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForURLAsync("**/artworks/demo-201");

        Assert.Contains(Samples.TitleOf("demo-201"), await visit.Page.Locator("h1").InnerTextAsync());
    }

    [Fact]
    public async Task Words_find_a_work()
    {
        var visit = await OpenAsync("/search", Plain);

        await visit.Page.Locator("main input[name=query]").FillAsync(Samples.TitleOf("demo-401"));
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = Samples.TitleOf("demo-401") })
            .First.ClickAsync();

        Assert.Contains(Samples.TitleOf("demo-401"), await visit.Page.Locator("h1").InnerTextAsync());
    }

    [Fact]
    public async Task Question_sent_by_the_form_is_answered()
    {
        var visit = await OpenAsync(Addresses.Work, Plain);

        await visit.Page.Locator("#question").FillAsync("What is it made of?");
        await visit.Page.Locator("form.ask button[type=submit]").First.ClickAsync();

        Assert.Contains("What is it made of?", await visit.Page.Locator(".turn h3").InnerTextAsync());
        Assert.NotEmpty((await visit.Page.Locator(".turn p").First.InnerTextAsync()).Trim());
    }

    [Fact]
    public async Task Mode_and_language_are_changed_by_links_and_go_along()
    {
        var visit = await OpenAsync(Addresses.Work, Plain);

        await visit.Page.Locator(".modes a").Nth(1).ClickAsync();
        await visit.Page.Locator(".languages summary").ClickAsync();
        await visit.Page.Locator(".languages a[lang=de]").ClickAsync();

        Assert.EndsWith("/de/audio/artworks/demo-201", visit.Page.Url);
        Assert.Equal("de", await visit.Page.Locator("html").GetAttributeAsync("lang"));
        await visit.Page.Locator("footer a").First.ClickAsync();
        Assert.EndsWith("/de/audio/collection", visit.Page.Url);
    }
}
