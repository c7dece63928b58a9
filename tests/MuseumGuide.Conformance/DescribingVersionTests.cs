namespace MuseumGuide.Conformance;

/// <summary>What every store must know of which version of the describing code its index is of.</summary>
public abstract class DescribingVersionTests : CatalogStoreTests
{
    [Fact]
    public async Task IsBuiltAsync_holds_before_anything_was_published()
    {
        Assert.True(await References.IsBuiltAsync(Cancellation));

        await SaveAsync(ImportedArtworks.Create("a"));

        Assert.True(await References.IsBuiltAsync(Cancellation));
    }

    [Fact]
    public async Task IsBuiltAsync_holds_for_another_version_only_when_that_has_published()
    {
        await SaveAsync(ImportedArtworks.Create("a"));
        await Imports.PublishAsync(Cancellation);
        var next = await OpenAsync("next");
        Assert.False(await next.References.IsBuiltAsync(Cancellation));

        await next.Imports.SaveAsync(ImportedArtworks.Create("a", "next"), Cancellation);
        Assert.False(await next.References.IsBuiltAsync(Cancellation));
        await next.Imports.PublishAsync(Cancellation);

        Assert.True(await next.References.IsBuiltAsync(Cancellation));
    }

    [Fact]
    public async Task ReadRowFingerprintsAsync_names_every_work_whichever_version_described_it()
    {
        await SaveAsync(ImportedArtworks.Create("a"), ImportedArtworks.Create("b"));
        var next = await OpenAsync("next");

        await next.Imports.SaveAsync(ImportedArtworks.Create("a", "next"), Cancellation);

        var rows = await next.Imports.ReadRowFingerprintsAsync(Cancellation);
        Assert.Equal(["a", "b"], rows.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("row of next", rows["a"]);
        Assert.NotEqual("row of next", rows["b"]);
    }

    /// <summary>Opens the same store as a program with another version of the describing code does.</summary>
    protected abstract Task<CatalogStores> OpenAsync(string version);
}
