using MuseumGuide.Visiting;

namespace MuseumGuide.Conformance;

/// <summary>What every <see cref="ITours"/> must do.</summary>
public abstract class ToursTests : CatalogStoreTests
{
    private static readonly Tour Whole = new()
    {
        Id = "z/1 ü",
        Title = "Light “and” dark",
        Lang = "de",
        Summary = "Two lines,\nand a moon 🌙.",
        MinutesAbout = 45,
        Stops = [new("b", "A note", "To the left"), new("a", null, null), new("b", "Again", null)],
    };

    [Fact]
    public async Task FindAsync_returns_every_field_and_the_stops_in_order()
    {
        await SaveAsync(ImportedArtworks.Create("a"), ImportedArtworks.Create("b"));
        await Imports.SaveToursAsync([Whole], Cancellation);

        var found = await Tours.FindAsync(Whole.Id, Cancellation);

        Assert.Equivalent(Whole, found, strict: true);
        Assert.Equal(Whole.Stops, found!.Stops);
    }

    [Fact]
    public async Task FindAsync_leaves_blank_fields_null()
    {
        await SaveAsync(ImportedArtworks.Create("a"));
        await Imports.SaveToursAsync([Tour("t", "a")], Cancellation);

        var found = await Tours.FindAsync("t", Cancellation);

        Assert.Equal((null, null, null), (found!.Lang, found.Summary, found.MinutesAbout));
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("T")]
    [InlineData("t' OR 1=1 --")]
    public async Task FindAsync_returns_null_for_an_id_that_is_not_there(string id)
    {
        await SaveAsync(ImportedArtworks.Create("a"));
        await Imports.SaveToursAsync([Tour("t", "a")], Cancellation);

        Assert.Null(await Tours.FindAsync(id, Cancellation));
    }

    [Fact]
    public async Task ListAsync_keeps_the_order_of_saving()
    {
        await SaveAsync(ImportedArtworks.Create("a"));

        await Imports.SaveToursAsync([Tour("z", "a"), Tour("a", "a"), Tour("m", "a")], Cancellation);

        Assert.Equal(["z", "a", "m"], await ListIdsAsync());
    }

    [Fact]
    public async Task SaveToursAsync_replaces_all_tours()
    {
        await SaveAsync(ImportedArtworks.Create("a"), ImportedArtworks.Create("b"));
        await Imports.SaveToursAsync([Tour("first", "a", "b"), Tour("kept", "a")], Cancellation);

        await Imports.SaveToursAsync([Tour("kept", "b"), Tour("new", "a")], Cancellation);
        Assert.Equal(["kept", "new"], await ListIdsAsync());
        Assert.Equal(["b"], await StopsOfAsync("kept"));

        await Imports.SaveToursAsync([], Cancellation);
        Assert.Empty(await ListIdsAsync());
    }

    [Fact]
    public async Task SaveToursAsync_keeps_the_old_tours_when_it_refuses_the_new()
    {
        await SaveAsync(ImportedArtworks.Create("a"));
        await Imports.SaveToursAsync([Tour("old", "a")], Cancellation);

        await Assert.ThrowsAsync<ArgumentException>(
            () => Imports.SaveToursAsync([Tour("new", "a"), Tour("new", "a")], Cancellation));
        await Assert.ThrowsAsync<ArgumentException>(
            () => Imports.SaveToursAsync([Tour("new", "a"), Tour("empty")], Cancellation));

        Assert.Equal(["old"], await ListIdsAsync());
    }

    [Fact]
    public async Task ListAsync_leaves_out_the_stops_of_works_that_are_gone_until_they_come_back()
    {
        await SaveAsync(ImportedArtworks.Create("a"), ImportedArtworks.Create("b"));
        await Imports.SaveToursAsync([Tour("both", "a", "b", "never"), Tour("only", "a")], Cancellation);

        await Imports.RemoveAsync(["a"], Cancellation);

        Assert.Equal(["both"], await ListIdsAsync());
        Assert.Equal(["b"], await StopsOfAsync("both"));
        Assert.Null(await Tours.FindAsync("only", Cancellation));

        await SaveAsync(ImportedArtworks.Create("a"));
        Assert.Equal(["a", "b"], await StopsOfAsync("both"));
    }

    [Fact]
    public async Task ListAsync_sees_the_tours_of_one_import_while_others_are_saved()
    {
        await SaveAsync(ImportedArtworks.Create("a"), ImportedArtworks.Create("b"));
        await Imports.SaveToursAsync([Tour("1", "a", "a"), Tour("2", "a")], Cancellation);

        var writing = Task.Run(async () =>
        {
            for (var i = 0; i < 30; i++)
            {
                var work = i % 2 == 0 ? "b" : "a";
                await Imports.SaveToursAsync([Tour("1", work, work), Tour("2", work)], Cancellation);
            }
        });
        do
        {
            var stops = (await Tours.ListAsync(Cancellation)).SelectMany(tour => tour.Stops).ToArray();

            Assert.Equal(3, stops.Length);
            Assert.Single(stops.Select(stop => stop.ArtworkId).Distinct());
        }
        while (!writing.IsCompleted);

        await writing;
    }

    private static Tour Tour(string id, params string[] works) => new()
    {
        Id = id,
        Title = $"Tour {id}",
        Stops = [.. works.Select(work => new TourStop(work, null, null))],
    };

    private async Task<IEnumerable<string>> ListIdsAsync() =>
        (await Tours.ListAsync(Cancellation)).Select(tour => tour.Id);

    private async Task<IEnumerable<string>> StopsOfAsync(string id) =>
        (await Tours.FindAsync(id, Cancellation))!.Stops.Select(stop => stop.ArtworkId);
}
