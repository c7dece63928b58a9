using MuseumGuide.Conformance;

namespace MuseumGuide.Stores.Tests.Sqlite;

public sealed class SqliteDescribingVersionTests : DescribingVersionTests
{
    private readonly SqliteStores _stores = new();

    protected override Task<CatalogStores> CreateStoresAsync() => Task.FromResult(_stores.All);

    protected override Task<CatalogStores> OpenAsync(string version) => Task.FromResult(_stores.AllOf(version));

    protected override ValueTask DisposeStoresAsync()
    {
        _stores.Dispose();
        return ValueTask.CompletedTask;
    }
}
