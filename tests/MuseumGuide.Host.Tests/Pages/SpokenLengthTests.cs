using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using MuseumGuide.Host.Pages.Work;
using MuseumGuide.Host.Wording;

namespace MuseumGuide.Host.Tests.Pages;

public sealed class SpokenLengthTests
{
    [Theory]
    [InlineData(5, "en", "About 5 seconds")]
    [InlineData(40, "en", "About 40 seconds")]
    [InlineData(60, "en", "About one minute")]
    [InlineData(90, "en", "About one and a half minutes")]
    [InlineData(120, "en", "About two minutes")]
    [InlineData(170, "en", "About 3 minutes")]
    [InlineData(90, "de", "Etwa eineinhalb Minuten")]
    // Arabic counts three to ten in the plural, and more than ten in the singular.
    [InlineData(10, "ar", "نحو 10 ثوانٍ")]
    [InlineData(40, "ar", "نحو 40 ثانية")]
    public void Of_says_it_as_people_do(int seconds, string language, string words)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        using var services = new ServiceCollection().AddLogging().AddLocalization().BuildServiceProvider();
        var localizer = services.GetRequiredService<IStringLocalizer<ListenWords>>();

        Assert.Equal(words, SpokenLength.Of(seconds, localizer));
    }
}
