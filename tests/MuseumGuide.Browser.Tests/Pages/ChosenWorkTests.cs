using Microsoft.Playwright;
using MuseumGuide.Browser.Tests.Rig;

namespace MuseumGuide.Browser.Tests.Pages;

/// <summary>One of several works in a photo is chosen, and explored on that photo.</summary>
public sealed class ChosenWorkTests(Gallery gallery) : Journey(gallery)
{
    private static readonly string Title = Samples.TitleOf("demo-503");

    [Fact]
    public async Task Chosen_work_takes_the_answers_place_with_the_photo_and_Back_brings_the_answer_back()
    {
        var visit = await OpenAsync("/");
        await visit.Page.Locator("input[name=photo]").First.SetInputFilesAsync(
            Gallery.SamplePhoto(Samples.TwoPatterns));
        await visit.Announcements.WaitForAsync("Two works are in view");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = Title }).ClickAsync();
        await visit.Announcements.WaitForAsync(Title);

        await Assertions.Expect(visit.Page.Locator("h1")).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page.Locator("main .photo polygon.over")).ToHaveCountAsync(1);
        await Assertions.Expect(visit.Page.Locator("main .photo.explorable")).ToHaveCountAsync(1);
        Assert.EndsWith("/artworks/demo-503", visit.Page.Url);

        await visit.Page.GoBackAsync();
        await Assertions.Expect(visit.Page.Locator("h1")).ToContainTextAsync("Two works are in view");
        await Assertions.Expect(visit.Page.Locator("main .photo polygon.over")).ToHaveCountAsync(2);
    }
}
