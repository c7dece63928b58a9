using MuseumGuide.Conformance;
using MuseumGuide.Describing.Gaps;
using MuseumGuide.Sqlite;

namespace MuseumGuide.Stores.Tests.Sqlite;

public sealed class SqliteModelTextStoreTests : ModelTextStoreTests, IDisposable
{
    private readonly SqliteStores _stores = new();

    protected override IModelTextStore Texts => new SqliteModelTextStore(_stores.Database);

    public void Dispose() => _stores.Dispose();
}
