using MuseumGuide.Conformance;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Stores.Tests.Postgres;

public sealed class PostgresDescribingVersionTests(SharedServer server) : DescribingVersionTests
{
    private readonly List<PostgresStores> _stores = [];
    private string _address = "";

    [Fact]
    public async Task An_old_and_a_new_version_serve_side_by_side_and_the_old_one_can_be_taken_back()
    {
        var old = ImportedArtworks.Create("a", postings: [1]);
        await SaveAsync(old);
        await Imports.SaveCodebookAsync([1], new Dictionary<string, byte[]> { ["a"] = [1] }, Cancellation);
        await Imports.PublishAsync(Cancellation);
        var next = await OpenAsync("next");

        await next.Imports.SaveCodebookAsync([2], new Dictionary<string, byte[]>(), Cancellation);
        await next.Imports.SaveAsync(ImportedArtworks.Create("a", "next", [2]), Cancellation);
        await next.Imports.PublishAsync(Cancellation);

        // Each has its own index, codebook and features, and both have the record that was written last.
        Assert.Equal([1], await References.ReadCodebookAsync(Cancellation));
        Assert.Equal([2], await next.References.ReadCodebookAsync(Cancellation));
        var record = Assert.Single(await ReadRecordsAsync());
        Assert.Equal(old.Fingerprint.Hashes, record.Hashes);
        Assert.Equal([1], record.Postings!);
        Assert.Equal(
            old.Fingerprint.Features, (await References.ReadFeaturesAsync(["a"], Cancellation))["a"]);
        Assert.Equal("next", (await Catalog.FindAsync("a", Cancellation))!.Artwork.Title);
        Assert.True(await References.IsBuiltAsync(Cancellation));
    }

    [Fact]
    public async Task A_work_that_one_version_removes_is_gone_for_the_other_as_well()
    {
        await SaveAsync(ImportedArtworks.Create("a"));
        await Imports.PublishAsync(Cancellation);
        var next = await OpenAsync("next");

        await next.Imports.RemoveAsync(["a"], Cancellation);
        var generation = await next.Imports.PublishAsync(Cancellation);

        Assert.Empty(await ReadRecordsAsync());
        Assert.Equal(generation, await References.ReadGenerationAsync(Cancellation));
    }

    protected override async Task<CatalogStores> CreateStoresAsync()
    {
        _address = await server.CreateMigratedAsync(Cancellation);
        return Open(ReferenceDescriber.Version).All;
    }

    protected override Task<CatalogStores> OpenAsync(string version) => Task.FromResult(Open(version).All);

    protected override async ValueTask DisposeStoresAsync()
    {
        foreach (var stores in _stores) await stores.DisposeAsync();
    }

    private PostgresStores Open(string version)
    {
        var stores = new PostgresStores(PostgresStores.Open(_address, options => options.IndexEdition = version));
        _stores.Add(stores);
        return stores;
    }
}
