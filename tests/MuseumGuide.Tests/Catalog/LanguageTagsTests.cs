using MuseumGuide.Catalog;

namespace MuseumGuide.Tests.Catalog;

public sealed class LanguageTagsTests
{
    [Theory]
    [InlineData("pt-BR", "pt-BR", "pt")]
    [InlineData("pt-BR", "pt", "pt-PT")]
    [InlineData("pt-BR", "pt-PT", "es")]
    [InlineData("de", "de", "de-AT")]
    [InlineData("zh-Hant-TW", "zh-Hant", "zh-Hans")]
    public void Fit_puts_the_closer_language_first(string wished, string closer, string farther) =>
        Assert.True(LanguageTags.Fit(wished, closer) > LanguageTags.Fit(wished, farther));

    [Theory]
    [InlineData("de", "DE-ch", true)]
    [InlineData("EN-gb", "en", true)]
    [InlineData("de", "den", false)]
    [InlineData("pt-BR", "es-BR", false)]
    [InlineData("en", "", false)]
    public void Suits_asks_for_the_same_language_of_whatever_country(string wished, string offered, bool suits) =>
        Assert.Equal(suits, LanguageTags.Suits(wished, offered));
}
