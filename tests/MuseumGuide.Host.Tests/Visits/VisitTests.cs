using MuseumGuide.Host.Visits;

namespace MuseumGuide.Host.Tests.Visits;

public sealed class VisitTests
{
    private static readonly GuideLanguage German = GuideLanguage.Find("de")!;
    private static readonly GuideLanguage French = GuideLanguage.Find("fr-CA")!;

    [Fact]
    public void Link_keeps_what_the_address_says_and_adds_nothing_else()
    {
        var unchosen = Begin(null, German);
        var chosen = Begin(German, French, GuideMode.Audio);

        Assert.Equal("/", unchosen.Link("/"));
        Assert.Equal("/artworks/moon?length=full#ask", unchosen.Link("/artworks/moon?length=full#ask"));
        Assert.Equal("/de/audio", chosen.Link("/"));
        Assert.Equal("/de/audio/artworks/moon?length=full#ask", chosen.Link("/artworks/moon?length=full#ask"));
    }

    [Fact]
    public void Language_is_the_chosen_one_before_the_preferred_one()
    {
        Assert.Equal("de", Begin(null, German).Language.Code);
        Assert.Equal("fr", Begin(French, German).Language.Code);
        Assert.Equal("fr", Begin(French, German).Culture.Name);
    }

    [Fact]
    public void In_and_As_change_one_thing_and_keep_the_other()
    {
        var visit = Begin(German, German, GuideMode.Audio);

        Assert.Equal("/fr/audio/tours", visit.In(French, "/tours"));
        Assert.Equal("/de/tours", visit.As(GuideMode.Visual, "/tours"));
        Assert.Equal("/en", Begin(null, German).In(GuideLanguage.English, "/"));
        Assert.Equal("/audio", Begin(null, German).As(GuideMode.Audio, "/"));
    }

    private static Visit Begin(GuideLanguage? chosen, GuideLanguage preferred, GuideMode mode = GuideMode.Visual)
    {
        var visit = new Visit();
        visit.Begin(chosen, preferred, mode, "/", "https://guide.example", isReply: false);
        return visit;
    }
}
