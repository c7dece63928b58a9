using MuseumGuide.Conformance;

namespace MuseumGuide.Stores.Tests.Postgres;

public sealed class PostgresToursTests(SharedServer server) : ToursTests
{
    private PostgresStores _stores = null!;

    protected override async Task<CatalogStores> CreateStoresAsync() =>
        (_stores = await PostgresStores.CreateAsync(server, Cancellation)).All;

    protected override ValueTask DisposeStoresAsync() => _stores.DisposeAsync();
}
