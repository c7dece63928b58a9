using MuseumGuide.Catalog;
using MuseumGuide.Importing;

namespace MuseumGuide.Conformance;

/// <summary>What every <see cref="ICollectionSearch"/> must do.</summary>
public abstract class CollectionSearchTests : CatalogStoreTests
{
    [Fact]
    public async Task SearchAsync_ranks_a_title_before_a_mention()
    {
        await SaveAsync(
            Work("mention", a => a with { Title = "Harbor", Description = "Boats wait for the storm to end." }),
            Work("title", a => a with { Title = "The Storm", Description = "Boats." }),
            Work("neither", a => a with { Title = "Still Life", Description = "Lemons." }));

        Assert.Equal(["title", "mention"], await FindAsync(new() { Words = "storm" }));
    }

    [Theory]
    [InlineData("waves")]
    [InlineData("WAVE")]
    [InlineData("chateau")]
    [InlineData("Oudeland")]
    [InlineData("umbrellas of nobody")]
    public async Task SearchAsync_finds_other_forms_of_a_word_in_every_text(string words)
    {
        await SaveAsync(
            Work("a", a => a with
            {
                Description = "A wave breaks before the château.",
                AltText = "An umbrella.",
                OtherFields = new Dictionary<string, string>(StringComparer.Ordinal) { ["lent_by"] = "Oudeland" },
            }),
            Work("b", a => a with { Title = "Lemons" }));

        Assert.Equal(["a"], await FindAsync(new() { Words = words }));
    }

    [Fact]
    public async Task SearchAsync_does_not_take_a_header_for_a_word_of_the_work()
    {
        await SaveAsync(Work("a", a => a with
        {
            OtherFields = new Dictionary<string, string>(StringComparer.Ordinal) { ["inventor"] = "Penrose" },
        }));

        Assert.Empty(await FindAsync(new() { Words = "inventor" }));
    }

    [Theory]
    [InlineData("17")]
    [InlineData("sk-c-5")]
    public async Task SearchAsync_puts_a_whole_number_first(string number)
    {
        await SaveAsync(
            Work("a", a => a with { Title = "17 17 SK C 5" }),
            Work("b", a => a with
            {
                Title = "Boats", StopNumber = "17", AccessionNumber = AccessionNumber.Parse("SK-C-5"),
            }));

        Assert.Equal(["b", "a"], await FindAsync(new() { Words = number }));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("title : boats")]
    [InlineData("boats* OR NEAR(boats, 2) AND NOT (")]
    [InlineData("' OR 1=1 --")]
    [InlineData("-boats + ^boats {title}")]
    public async Task SearchAsync_takes_query_syntax_for_words(string words)
    {
        await SaveAsync(Work("a", a => a with { Title = "Lemons" }));

        Assert.Empty(await FindAsync(new() { Words = words }));
    }

    [Fact]
    public async Task SearchAsync_holds_works_to_artist_room_and_period_in_any_case()
    {
        await SaveAsync(
            Work("a", a => a with { Artist = "Émile Roux", Room = "Room 1", Period = "Op art", Title = "Rain" }),
            Work("b", a => a with { Artist = "Émile Roux", Room = "Room 2", Period = "Op art", Title = "Rain" }),
            Work("c", a => a with { Artist = "Émile Roux the Younger", Room = "Room 1", Period = "Op art" }));

        Assert.Equal(["a", "b"], await FindAsync(new() { Artist = "éMILE roux" }));
        Assert.Equal(["a", "c"], await FindAsync(new() { Room = "room 1" }));
        Assert.Equal(["b"], await FindAsync(new() { Words = "rain", Period = "OP ART", Room = "Room 2" }));
        Assert.Empty(await FindAsync(new() { Artist = "Émile" }));
    }

    [Fact]
    public async Task SearchAsync_without_words_goes_through_all_works_by_id()
    {
        await SaveAsync(Work("c"), Work("a"), Work("b"));

        Assert.Equal(["a", "b"], await FindAsync(new() { Count = 2 }));
        Assert.Equal(["c"], await FindAsync(new() { Skip = 2, Count = 2 }));
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 0)]
    [InlineData(0, 101)]
    public async Task SearchAsync_refuses_what_is_out_of_range(int skip, int count) =>
        await Assert.ThrowsAnyAsync<ArgumentException>(
            () => Search.SearchAsync(new CollectionQuery { Skip = skip, Count = count }, Cancellation));

    [Fact]
    public async Task SearchAsync_follows_what_is_changed_and_removed()
    {
        await SaveAsync(Work("a", a => a with { Title = "Boats" }), Work("b", a => a with { Title = "Boats" }));
        await SaveAsync(Work("a", a => a with { Title = "Lemons" }));
        await Imports.RemoveAsync(["b"], Cancellation);

        Assert.Empty(await FindAsync(new() { Words = "boats" }));
        Assert.Equal(["a"], await FindAsync(new() { Words = "lemons" }));
    }

    private static ImportedArtwork Work(string id, Func<Artwork, Artwork>? change = null)
    {
        var artwork = new Artwork { Id = id };
        return ImportedArtworks.Create(id) with { Artwork = change?.Invoke(artwork) ?? artwork };
    }

    private async Task<IEnumerable<string>> FindAsync(CollectionQuery query) =>
        (await Search.SearchAsync(query, Cancellation)).Select(entry => entry.Artwork.Id);
}
