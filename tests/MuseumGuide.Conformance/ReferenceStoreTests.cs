using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Conformance;

/// <summary>What every <see cref="IReferenceStore"/> must do.</summary>
public abstract class ReferenceStoreTests : CatalogStoreTests
{
    [Fact]
    public async Task An_empty_store_has_generation_0_and_nothing_else()
    {
        Assert.Equal(0, await References.ReadGenerationAsync(Cancellation));
        Assert.Null(await References.ReadCodebookAsync(Cancellation));
        Assert.Empty(await References.ReadTwinsAsync(Cancellation));
        Assert.Equal(0, await References.CountRecordsAsync(Cancellation));
        Assert.Empty(await ReadRecordsAsync());
        Assert.Empty(await References.ReadFeaturesAsync(["a"], Cancellation));
    }

    [Fact]
    public async Task ReadRecordsAsync_orders_by_id_and_returns_what_was_saved()
    {
        var b = ImportedArtworks.Create("b", postings: [1, 2, 3]);
        var a = ImportedArtworks.Create("a");
        await SaveAsync(b, a);

        var records = await ReadRecordsAsync();

        Assert.Equal(["a", "b"], records.Select(record => record.ArtworkId));
        Assert.Equal(b.Fingerprint.Hashes, records[1].Hashes);
        Assert.Equal(b.Fingerprint.Embedding, records[1].Embedding);
        Assert.Equal([1, 2, 3], records[1].Postings);
        Assert.Null(records[0].Postings);
    }

    [Fact]
    public async Task ReadBriefRecordsAsync_returns_all_but_the_postings()
    {
        await SaveAsync(ImportedArtworks.Create("b", postings: [1, 2, 3]), ImportedArtworks.Create("a"));

        var records = new List<ReferenceRecord>();
        await foreach (var record in References.ReadBriefRecordsAsync(Cancellation)) records.Add(record);

        var whole = await ReadRecordsAsync();
        Assert.Equal(2, await References.CountRecordsAsync(Cancellation));
        Assert.Equal(["a", "b"], records.Select(record => record.ArtworkId));
        Assert.Equal(whole.Select(record => record.Hashes), records.Select(record => record.Hashes));
        Assert.Equal(whole.Select(record => record.Embedding), records.Select(record => record.Embedding));
        Assert.Null(records[0].Postings);
        Assert.Empty(records[1].Postings!);
    }

    [Fact]
    public async Task ReadRecordsAsync_returns_more_than_one_batch()
    {
        for (var i = 0; i < 1030; i++) await SaveAsync(ImportedArtworks.Create($"work-{i:0000}"));

        var records = await ReadRecordsAsync();

        Assert.Equal(Enumerable.Range(0, 1030).Select(i => $"work-{i:0000}"), records.Select(r => r.ArtworkId));
    }

    [Fact]
    public async Task ReadRecordsAsync_sees_one_state_while_an_import_goes_on()
    {
        for (var i = 0; i < 600; i++) await SaveAsync(ImportedArtworks.Create($"work-{i:0000}"));
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var second = ImportedArtworks.Create("work-0599", "second");
        var before = ImportedArtworks.Create("work-0599").Fingerprint.Hashes;

        ReferenceRecord? last = null;
        await foreach (var record in References.ReadRecordsAsync(Cancellation))
        {
            if (ids.Count == 0) await SaveAsync(second, ImportedArtworks.Create("x"));
            ids.Add(record.ArtworkId);
            last = record;
        }

        Assert.Equal(600, ids.Count);
        Assert.Equal(before, last!.Hashes);
    }

    [Fact]
    public async Task ReadFeaturesAsync_returns_those_that_are_there()
    {
        var a = ImportedArtworks.Create("a");
        await SaveAsync(a, ImportedArtworks.Create("b"));

        var features = await References.ReadFeaturesAsync(["a", "missing"], Cancellation);

        Assert.Equal(["a"], features.Keys);
        Assert.Equal(a.Fingerprint.Features, features["a"]);
    }
}
