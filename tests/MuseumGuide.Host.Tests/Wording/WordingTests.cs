using MuseumGuide.Host.Visits;

namespace MuseumGuide.Host.Tests.Wording;

public sealed class WordingTests
{
    public static TheoryData<string> Sets => [.. WordsSet.Names];

    public static TheoryData<string, string> SetsInLanguages =>
        [.. WordsSet.Names.SelectMany(_ => GuideLanguage.All, (set, language) => (set, language.Code))];

    [Fact]
    public void Every_set_has_its_class()
    {
        Assert.Contains("ShellWords", WordsSet.Names);
        Assert.Equal(WordsSet.Names.Order(StringComparer.Ordinal), WordsSet.Markers.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(SetsInLanguages))]
    public void Every_language_says_all_that_English_says_and_nothing_else(string name, string code)
    {
        var set = new WordsSet(name);

        Assert.Equal(
            set.In(GuideLanguage.English).Keys.Order(StringComparer.Ordinal),
            set.In(GuideLanguage.Find(code)!).Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(SetsInLanguages))]
    public void Every_phrase_has_the_gaps_of_the_English_one(string name, string code)
    {
        var set = new WordsSet(name);
        var english = set.In(GuideLanguage.English);

        Assert.All(set.In(GuideLanguage.Find(code)!), phrase => Assert.Equal(
            WordsSet.GapsOf(english[phrase.Key]), WordsSet.GapsOf(phrase.Value)));
    }

    [Theory]
    [MemberData(nameof(SetsInLanguages))]
    public void Words_are_set_as_a_printer_would_and_never_shout(string name, string code) =>
        Assert.All(new WordsSet(name).In(GuideLanguage.Find(code)!), phrase =>
        {
            Assert.NotEqual("", phrase.Value.Trim('\r', '\n', ' '));
            Assert.DoesNotContain('\'', phrase.Value);
            Assert.DoesNotContain('"', phrase.Value);
            Assert.DoesNotContain('!', phrase.Value);
            Assert.DoesNotContain('¡', phrase.Value);
        });

    [Theory]
    [MemberData(nameof(Sets))]
    public void Every_gap_is_a_number(string name) =>
        Assert.All(new WordsSet(name).In(GuideLanguage.English), phrase => Assert.All(
            WordsSet.GapsOf(phrase.Value), gap => Assert.Matches(@"^\{[0-9]\}$", gap)));
}
