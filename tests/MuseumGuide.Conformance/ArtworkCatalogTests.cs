using MuseumGuide.Catalog;

namespace MuseumGuide.Conformance;

/// <summary>What every <see cref="IArtworkCatalog"/> must do.</summary>
public abstract class ArtworkCatalogTests : CatalogStoreTests
{
    [Fact]
    public async Task FindAsync_returns_every_field_as_it_was_saved()
    {
        var artwork = new Artwork
        {
            Id = "a/1 ü",
            Title = "Nachtwache “The Night Watch”",
            Artist = "Rembrandt",
            Year = "1642",
            AccessionNumber = AccessionNumber.Parse("SK-C-5"),
            Period = "Baroque",
            Medium = "Oil on canvas",
            Dimensions = "379.5 × 453.5 cm",
            CreditLine = "On loan",
            Description = "Two lines,\nand a \"quote\".",
            AltText = "Militia men",
            Room = "2.8",
            StopNumber = "17",
            Rights = "CC0",
            Lang = "nl",
            OtherFields = new Dictionary<string, string>(StringComparer.Ordinal) { ["Lent by"] = "Amsterdam 🎨" },
        };
        var work = ImportedArtworks.Create(artwork.Id) with { Artwork = artwork };
        await SaveAsync(work);

        var found = await Catalog.FindAsync(artwork.Id, Cancellation);

        Assert.NotNull(found);
        Assert.Equivalent(artwork, found.Artwork, strict: true);
        Assert.Equal(work.Image, found.Image);
    }

    [Fact]
    public async Task FindAsync_leaves_blank_fields_null()
    {
        await SaveAsync(ImportedArtworks.Create("a") with { Artwork = new Artwork { Id = "a" } });

        var found = await Catalog.FindAsync("a", Cancellation);

        Assert.Equivalent(new Artwork { Id = "a" }, found!.Artwork, strict: true);
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("A")]
    [InlineData("a' OR 1=1 --")]
    public async Task FindAsync_returns_null_for_an_id_that_is_not_there(string id)
    {
        await SaveAsync(ImportedArtworks.Create("a"));

        Assert.Null(await Catalog.FindAsync(id, Cancellation));
    }

    [Fact]
    public async Task FindAllAsync_keeps_the_order_asked_and_leaves_out_what_is_gone()
    {
        await SaveAsync(ImportedArtworks.Create("a"), ImportedArtworks.Create("b"), ImportedArtworks.Create("c"));

        var found = await Catalog.FindAllAsync(["c", "missing", "a", "c"], Cancellation);

        Assert.Equal(["c", "a"], found.Select(entry => entry.Artwork.Id));
    }

    [Fact]
    public async Task CountAsync_follows_what_is_saved_and_removed()
    {
        Assert.Equal(0, await Catalog.CountAsync(Cancellation));
        await SaveAsync(
            ImportedArtworks.Create("a"), ImportedArtworks.Create("b"), ImportedArtworks.Create("a", "second"));
        Assert.Equal(2, await Catalog.CountAsync(Cancellation));

        await Imports.RemoveAsync(["a"], Cancellation);

        Assert.Equal(1, await Catalog.CountAsync(Cancellation));
    }
}
