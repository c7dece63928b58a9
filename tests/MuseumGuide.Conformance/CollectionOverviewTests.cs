using MuseumGuide.Catalog;
using MuseumGuide.Importing;

namespace MuseumGuide.Conformance;

/// <summary>What every <see cref="ICollectionOverview"/> must do.</summary>
public abstract class CollectionOverviewTests : CatalogStoreTests
{
    [Fact]
    public async Task ListRoomsAsync_counts_works_in_the_order_that_people_count_in()
    {
        await SaveAsync(
            Work("a", a => a with { Room = "Room 10" }), Work("b", a => a with { Room = "Room 2" }),
            Work("c", a => a with { Room = "Room 2" }), Work("d", a => a with { Room = "Annex" }), Work("e"));

        var rooms = await Overview.ListRoomsAsync(Cancellation);

        Assert.Equal([new("Annex", 1), new("Room 2", 2), new("Room 10", 1)], rooms);
    }

    [Fact]
    public async Task SuggestAsync_names_titles_artists_and_stops_with_what_tells_them()
    {
        await SaveAsync(
            Work("a", a => a with { Title = "17 Boats", Artist = "Émile Roux", StopNumber = "17" }),
            Work("b", a => a with { Title = "Rain", Artist = "Émile Roux" }));

        Assert.Equal(
            [
                new(SuggestionKind.Stop, "17", "17 Boats", "a"),
                new(SuggestionKind.Title, "17 Boats", "Émile Roux", "a"),
            ],
            await SuggestAsync("17"));
        Assert.Equal([new(SuggestionKind.Artist, "Émile Roux", null, null)], await SuggestAsync("emile"));
    }

    [Theory]
    [InlineData("châ")]
    [InlineData("CHA")]
    [InlineData("cha\u0302")]
    [InlineData("  cha ")]
    [InlineData("the cha")]
    [InlineData("the-châteaux")]
    public async Task SuggestAsync_folds_case_and_accents_and_takes_the_last_word_as_begun(string typed)
    {
        await SaveAsync(Work("a", a => a with { Title = "The Châteaux" }), Work("b", a => a with { Title = "Hat" }));

        Assert.Equal(["The Châteaux"], await TextsAsync(typed));
    }

    [Fact]
    public async Task SuggestAsync_puts_the_whole_text_then_its_beginning_then_a_later_word_first()
    {
        await SaveAsync(
            Work("a", a => a with { Title = "The Storm" }), Work("b", a => a with { Title = "Stormy Day" }),
            Work("c", a => a with { Title = "Storm" }), Work("d", a => a with { Artist = "Storm Ek" }),
            Work("e", a => a with { Title = "Brainstorm" }));

        Assert.Equal(["Storm", "Storm Ek", "Stormy Day", "The Storm"], await TextsAsync("storm"));
        Assert.Equal(["Storm", "Storm Ek"], await TextsAsync("storm", 2));
    }

    [Fact]
    public async Task SuggestAsync_puts_the_whole_stop_first_and_names_no_more_than_four()
    {
        await SaveAsync(
        [
            .. Enumerable.Range(10, 9).Select(i => Work($"{i}", a => a with { StopNumber = $"{i}" })),
            Work("one", a => a with { StopNumber = "1", Title = "1 Moon" }),
        ]);

        Assert.Equal(["1", "10", "11", "12", "1 Moon"], await TextsAsync("1"));
    }

    [Fact]
    public async Task SuggestAsync_names_a_title_once_and_no_work_for_it_when_several_have_it()
    {
        await SaveAsync(
            Work("a", a => a with { Title = "Untitled", Artist = "A" }),
            Work("b", a => a with { Title = "Untitled", Artist = "B" }));

        Assert.Equal([new(SuggestionKind.Title, "Untitled", null, null)], await SuggestAsync("unt"));
    }

    [Fact]
    public async Task SuggestAsync_follows_what_is_changed_and_removed()
    {
        await SaveAsync(
            Work("a", a => a with { Title = "Boats", Artist = "Ada" }),
            Work("b", a => a with { Title = "Boats", Artist = "Ada" }));
        await SaveAsync(Work("a", a => a with { Title = "Lemons", Artist = "Ben" }));

        Assert.Equal([new(SuggestionKind.Title, "Boats", "Ada", "b")], await SuggestAsync("boat"));
        await Imports.RemoveAsync(["b"], Cancellation);

        Assert.Empty(await SuggestAsync("boat"));
        Assert.Empty(await SuggestAsync("ada"));
        Assert.Equal(["Ben"], await TextsAsync("b"));
        Assert.Equal(["Lemons"], await TextsAsync("lem"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\"")]
    [InlineData("*")]
    [InlineData("🎨")]
    [InlineData("\0")]
    [InlineData("\ud83c")]
    [InlineData("%_")]
    [InlineData("boats* OR lemons")]
    [InlineData("NEAR(lemons, 2)")]
    [InlineData("text : lemons")]
    [InlineData("lemons\" OR \"lemons")]
    [InlineData("' OR 1=1 --")]
    [InlineData("-lemons + ^boats")]
    [InlineData("z\0lemons")]
    public async Task SuggestAsync_takes_query_syntax_for_words(string typed)
    {
        await SaveAsync(Work("a", a => a with { Title = "Lemons", Artist = "Near", StopNumber = "9" }));

        Assert.Empty(await SuggestAsync(typed));
    }

    [Fact]
    public async Task SuggestAsync_takes_any_script_and_any_length()
    {
        var longTitle = string.Concat(Enumerable.Repeat("so long ", 60)).Trim();
        await SaveAsync(
            Work("a", a => a with { Title = "قمر الحصاد" }), Work("b", a => a with { Title = "夜の海 🌊" }),
            Work("c", a => a with { Title = longTitle }));

        Assert.Equal(["قمر الحصاد"], await TextsAsync("الحص"));
        Assert.Equal(["夜の海 🌊"], await TextsAsync("夜"));
        Assert.Equal([longTitle], await TextsAsync(longTitle));
        Assert.Empty(await SuggestAsync(new string('x', 100_000)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    public async Task SuggestAsync_refuses_a_count_out_of_range(int count) =>
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Overview.SuggestAsync("a", count, Cancellation));

    private static ImportedArtwork Work(string id, Func<Artwork, Artwork>? change = null)
    {
        var artwork = new Artwork { Id = id };
        return ImportedArtworks.Create(id) with { Artwork = change?.Invoke(artwork) ?? artwork };
    }

    private Task<IReadOnlyList<Suggestion>> SuggestAsync(string typed, int count = 10) =>
        Overview.SuggestAsync(typed, count, Cancellation);

    private async Task<IEnumerable<string>> TextsAsync(string typed, int count = 10) =>
        (await SuggestAsync(typed, count)).Select(suggestion => suggestion.Text);
}
