using MuseumGuide.Conformance;
using MuseumGuide.Sqlite;

namespace MuseumGuide.Stores.Tests.Sqlite;

/// <summary>A store in a new database file.</summary>
internal sealed class SqliteStores : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SqliteStores() => Database = new SqliteDatabase(_folder["catalog.db"]);

    public SqliteDatabase Database { get; }

    public CatalogStores All => new(
        new SqliteArtworkCatalog(Database),
        new SqliteCollectionSearch(Database),
        new SqliteCollectionOverview(Database),
        new SqliteTours(Database),
        new SqliteReferenceStore(Database),
        new SqliteImportStore(Database));

    public void Dispose()
    {
        Database.Dispose();
        _folder.Dispose();
    }
}
