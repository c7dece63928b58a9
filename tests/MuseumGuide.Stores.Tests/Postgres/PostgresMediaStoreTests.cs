using MuseumGuide.Catalog;
using MuseumGuide.Conformance;
using MuseumGuide.Postgres;

namespace MuseumGuide.Stores.Tests.Postgres;

public sealed class PostgresMediaStoreTests(SharedServer server) : MediaStoreTests, IAsyncLifetime
{
    private PostgresStores _stores = null!;

    protected override IMediaStore Media => new PostgresMediaStore(_stores.Database);

    public async ValueTask InitializeAsync() =>
        _stores = await PostgresStores.CreateAsync(server, TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => _stores.DisposeAsync();
}
