using MuseumGuide.Conformance;

namespace MuseumGuide.Stores.Tests.Sqlite;

public sealed class SqliteToursTests : ToursTests
{
    private readonly SqliteStores _stores = new();

    protected override Task<CatalogStores> CreateStoresAsync() => Task.FromResult(_stores.All);

    protected override ValueTask DisposeStoresAsync()
    {
        _stores.Dispose();
        return ValueTask.CompletedTask;
    }
}
