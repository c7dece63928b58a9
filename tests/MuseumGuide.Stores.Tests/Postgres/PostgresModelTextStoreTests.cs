using MuseumGuide.Conformance;
using MuseumGuide.Describing.Gaps;
using MuseumGuide.Postgres;

namespace MuseumGuide.Stores.Tests.Postgres;

public sealed class PostgresModelTextStoreTests(SharedServer server) : ModelTextStoreTests, IAsyncLifetime
{
    private PostgresStores _stores = null!;

    protected override IModelTextStore Texts => new PostgresModelTextStore(_stores.Database);

    public async ValueTask InitializeAsync() =>
        _stores = await PostgresStores.CreateAsync(server, TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => _stores.DisposeAsync();
}
