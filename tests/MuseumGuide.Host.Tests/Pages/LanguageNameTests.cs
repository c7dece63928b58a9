using System.Globalization;
using MuseumGuide.Host.Visits;
using MuseumGuide.Host.Wording;

namespace MuseumGuide.Host.Tests.Pages;

public sealed class LanguageNameTests
{
    [Theory]
    [InlineData("nl", "de", "Niederländisch")]
    [InlineData("en", "ar", "الإنجليزية")]
    [InlineData("en-GB", "en", null)]
    [InlineData("not a tag", "en", "not a tag")]
    public void WhereForeign_names_what_the_visitor_may_not_read(string tag, string language, string? name)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

        Assert.Equal(name, LanguageName.WhereForeign(tag, GuideLanguage.Find(language)!));
    }
}
