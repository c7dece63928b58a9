using MuseumGuide.Catalog;
using MuseumGuide.Importing;
using MuseumGuide.Recognition.Retrieval;
using MuseumGuide.Visiting;

namespace MuseumGuide.Conformance;

/// <summary>What the suites have in common: a new, empty store for each test.</summary>
public abstract class CatalogStoreTests : IAsyncLifetime
{
    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected IArtworkCatalog Catalog => Stores.Catalog;

    protected ICollectionSearch Search => Stores.Search;

    protected ICollectionOverview Overview => Stores.Overview;

    protected ITours Tours => Stores.Tours;

    protected IReferenceStore References => Stores.References;

    protected IImportStore Imports => Stores.Imports;

    private CatalogStores Stores { get; set; } = null!;

    public async ValueTask InitializeAsync() => Stores = await CreateStoresAsync();

    public async ValueTask DisposeAsync()
    {
        await DisposeStoresAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<CatalogStores> CreateStoresAsync();

    protected abstract ValueTask DisposeStoresAsync();

    protected async Task SaveAsync(params ImportedArtwork[] works)
    {
        foreach (var work in works) await Imports.SaveAsync(work, Cancellation);
    }

    protected async Task<List<ReferenceRecord>> ReadRecordsAsync()
    {
        var records = new List<ReferenceRecord>();
        await foreach (var record in References.ReadRecordsAsync(Cancellation)) records.Add(record);
        return records;
    }
}
