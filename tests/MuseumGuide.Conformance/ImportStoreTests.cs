using MuseumGuide.Importing;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Conformance;

/// <summary>What every <see cref="IImportStore"/> must do.</summary>
public abstract class ImportStoreTests : CatalogStoreTests
{
    [Fact]
    public async Task SaveAsync_replaces_a_work_whole()
    {
        await SaveAsync(ImportedArtworks.Create("a", "first", postings: [1]), ImportedArtworks.Create("b"));
        var second = ImportedArtworks.Create("a", "second");

        await SaveAsync(second);

        var entry = await Catalog.FindAsync("a", Cancellation);
        Assert.Equal("second", entry!.Artwork.Title);
        Assert.Equal(second.Image, entry.Image);
        var record = (await ReadRecordsAsync())[0];
        Assert.Equal(second.Fingerprint.Hashes, record.Hashes);
        Assert.Null(record.Postings);
        Assert.Equal(second.Fingerprint.Features, (await References.ReadFeaturesAsync(["a"], Cancellation))["a"]);
    }

    [Fact]
    public async Task ReadRowFingerprintsAsync_returns_the_last_saved()
    {
        await SaveAsync(
            ImportedArtworks.Create("a"), ImportedArtworks.Create("b"), ImportedArtworks.Create("a", "second"));

        var fingerprints = await Imports.ReadRowFingerprintsAsync(Cancellation);

        Assert.Equal(2, fingerprints.Count);
        Assert.Equal("row of second", fingerprints["a"]);
        Assert.Equal("row of first", fingerprints["b"]);
    }

    [Fact]
    public async Task RemoveAsync_leaves_nothing_of_a_work()
    {
        await SaveAsync(ImportedArtworks.Create("a"), ImportedArtworks.Create("b"));
        await Imports.SaveTwinsAsync([new TwinPair("a", "b", 30)], Cancellation);

        await Imports.RemoveAsync(["a", "missing"], Cancellation);

        Assert.Null(await Catalog.FindAsync("a", Cancellation));
        Assert.Equal(["b"], (await ReadRecordsAsync()).Select(record => record.ArtworkId));
        Assert.Equal(["b"], (await References.ReadFeaturesAsync(["a", "b"], Cancellation)).Keys);
        Assert.Empty(await References.ReadTwinsAsync(Cancellation));
        Assert.Equal(["b"], (await Imports.ReadRowFingerprintsAsync(Cancellation)).Keys);
    }

    [Fact]
    public async Task SaveCodebookAsync_replaces_the_postings_of_all_works()
    {
        await SaveAsync(ImportedArtworks.Create("a", postings: [1]), ImportedArtworks.Create("b", postings: [1]));
        var postings = new Dictionary<string, byte[]>(StringComparer.Ordinal) { ["a"] = [2, 2], ["missing"] = [3] };

        await Imports.SaveCodebookAsync([9, 9], postings, Cancellation);

        Assert.Equal([9, 9], await References.ReadCodebookAsync(Cancellation));
        var records = await ReadRecordsAsync();
        Assert.Equal([2, 2], records[0].Postings);
        Assert.Null(records[1].Postings);
    }

    [Fact]
    public async Task SaveTwinsAsync_replaces_all_pairs()
    {
        await SaveAsync(ImportedArtworks.Create("a"), ImportedArtworks.Create("b"), ImportedArtworks.Create("c"));
        await Imports.SaveTwinsAsync([new TwinPair("a", "b", 30)], Cancellation);

        await Imports.SaveTwinsAsync([new TwinPair("b", "c", 40), new TwinPair("a", "gone", 50)], Cancellation);

        Assert.Equal([new TwinPair("b", "c", 40)], await References.ReadTwinsAsync(Cancellation));
    }

    [Fact]
    public async Task ReadUnpublishedAsync_names_what_was_saved_or_removed_until_it_is_published()
    {
        await SaveAsync(ImportedArtworks.Create("b"), ImportedArtworks.Create("a"));
        Assert.Equal(["a", "b"], await Imports.ReadUnpublishedAsync(Cancellation));

        await Imports.PublishAsync(Cancellation);
        Assert.Empty(await Imports.ReadUnpublishedAsync(Cancellation));

        await Imports.RemoveAsync(["a", "missing"], Cancellation);
        Assert.Equal(["a"], await Imports.ReadUnpublishedAsync(Cancellation));
    }

    [Fact]
    public async Task HasUnpublishedAsync_holds_from_a_change_until_it_is_published()
    {
        Assert.False(await Imports.HasUnpublishedAsync(Cancellation));

        await SaveAsync(ImportedArtworks.Create("a"));
        Assert.True(await Imports.HasUnpublishedAsync(Cancellation));

        await Imports.PublishAsync(Cancellation);
        Assert.False(await Imports.HasUnpublishedAsync(Cancellation));

        await Imports.RemoveAsync(["a"], Cancellation);
        Assert.True(await Imports.HasUnpublishedAsync(Cancellation));
    }

    [Fact]
    public async Task PublishAsync_counts_the_generations_up()
    {
        Assert.Equal(1, await Imports.PublishAsync(Cancellation));
        await SaveAsync(ImportedArtworks.Create("a"));
        Assert.Equal(1, await References.ReadGenerationAsync(Cancellation));

        Assert.Equal(2, await Imports.PublishAsync(Cancellation));

        Assert.Equal(2, await References.ReadGenerationAsync(Cancellation));
    }

    [Fact]
    public async Task TryAcquireLeaseAsync_gives_the_right_to_one_at_a_time()
    {
        var first = await Imports.TryAcquireLeaseAsync(Cancellation);
        Assert.NotNull(first);
        Assert.Null(await Imports.TryAcquireLeaseAsync(Cancellation));

        await first.DisposeAsync();

        await using var second = await Imports.TryAcquireLeaseAsync(Cancellation);
        Assert.NotNull(second);
    }

    [Fact]
    public async Task SaveAsync_does_nothing_when_canceled()
    {
        using var canceled = new CancellationTokenSource();
        await canceled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await Imports.SaveAsync(ImportedArtworks.Create("a"), canceled.Token));

        Assert.Equal(0, await Catalog.CountAsync(Cancellation));
    }
}
