using MuseumGuide.Asking.Elsewhere;
using MuseumGuide.Asking.Reading;
using MuseumGuide.Catalog;

namespace MuseumGuide.Tests.Asking.Elsewhere;

public sealed class TitleFinderTests
{
    [Fact]
    public async Task FindByWordsAsync_finds_the_work_whose_title_has_the_word() =>
        Assert.Equal(Gallery.Kite, await FindAsync("kite", Gallery.Orchard, Gallery.Kite, Gallery.Tide));

    [Fact]
    public async Task FindByWordsAsync_finds_a_work_by_its_title_and_its_text() =>
        Assert.Equal(Gallery.Kite, await FindAsync("kite dyke", Gallery.Orchard, Gallery.Kite, Gallery.Tide));

    [Theory]
    [InlineData("dyke")]
    [InlineData("kite zebra")]
    [InlineData("")]
    public async Task FindByWordsAsync_finds_none_when_no_title_has_a_word_or_no_record_all(string words) =>
        Assert.Null(await FindAsync(words, Gallery.Orchard, Gallery.Kite, Gallery.Tide));

    [Fact]
    public async Task FindByWordsAsync_finds_none_when_the_work_at_hand_knows_the_words() =>
        Assert.Null(await FindAsync("girl", Gallery.Orchard, Gallery.Orchard, Gallery.Kite));

    [Fact]
    public async Task FindByWordsAsync_finds_none_when_the_work_at_hand_is_meant() =>
        Assert.Null(await FindAsync("kite", Gallery.Kite, Gallery.Kite, Gallery.Tide));

    [Fact]
    public async Task FindByWordsAsync_finds_none_when_two_works_fit()
    {
        var second = Gallery.Entry(new Artwork { Id = "kites", Title = "Kite Market" });

        Assert.Null(await FindAsync("kite", Gallery.Orchard, Gallery.Kite, second));
    }

    private static Task<CatalogEntry?> FindAsync(string words, CatalogEntry present, params CatalogEntry[] works) =>
        new TitleFinder(new MemorySearch(works)).FindByWordsAsync(
            QuestionReader.Read(words).Content, present, TestContext.Current.CancellationToken);
}
