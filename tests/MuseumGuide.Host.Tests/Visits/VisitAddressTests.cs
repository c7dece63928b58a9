using Microsoft.AspNetCore.Http;
using MuseumGuide.Host.Visits;

namespace MuseumGuide.Host.Tests.Visits;

public sealed class VisitAddressTests
{
    [Theory]
    [InlineData("/", null, GuideMode.Visual, "/")]
    [InlineData("/artworks/moon", null, GuideMode.Visual, "/artworks/moon")]
    [InlineData("/de", "de", GuideMode.Visual, "")]
    [InlineData("/de/", "de", GuideMode.Visual, "/")]
    [InlineData("/de/artworks/moon", "de", GuideMode.Visual, "/artworks/moon")]
    [InlineData("/de/audio", "de", GuideMode.Audio, "")]
    [InlineData("/de/audio/", "de", GuideMode.Audio, "/")]
    [InlineData("/de/audio/artworks/moon/", "de", GuideMode.Audio, "/artworks/moon/")]
    [InlineData("/audio/artworks/moon", null, GuideMode.Audio, "/artworks/moon")]
    [InlineData("/DE/Audio/artworks/Moon", "de", GuideMode.Audio, "/artworks/Moon")]
    [InlineData("/audio/de", null, GuideMode.Audio, "/de")]
    [InlineData("/pt/artworks/moon", null, GuideMode.Visual, "/pt/artworks/moon")]
    [InlineData("/de-AT/artworks", null, GuideMode.Visual, "/de-AT/artworks")]
    [InlineData("/artworks/de", null, GuideMode.Visual, "/artworks/de")]
    [InlineData("/audiobooks", null, GuideMode.Visual, "/audiobooks")]
    [InlineData("/design", null, GuideMode.Visual, "/design")]
    public void Parse_takes_language_and_mode_off_the_front(
        string path, string? language, GuideMode mode, string onward)
    {
        var (found, foundMode, rest) = VisitAddress.Parse(new PathString(path));

        Assert.Equal(
            (language, mode, onward), (found?.Code, foundMode, rest.Value));
    }

    [Theory]
    [InlineData("", "en")]
    [InlineData("de", "de")]
    [InlineData("de-CH, en;q=0.8", "de")]
    [InlineData("en;q=0.2, fr;q=0.9", "fr")]
    [InlineData("pt-BR, es;q=0.5", "es")]
    [InlineData("it;q=0, nl;q=0.1", "nl")]
    [InlineData("AR", "ar")]
    [InlineData("ja, *;q=0.1", "en")]
    [InlineData("what;is=this;;", "en")]
    public void Prefer_follows_the_order_of_the_browser(string accepted, string expected)
    {
        var context = new DefaultHttpContext();
        context.Request.Headers.AcceptLanguage = accepted;

        Assert.Equal(expected, VisitAddress.Prefer(context.Request).Code);
    }
}
