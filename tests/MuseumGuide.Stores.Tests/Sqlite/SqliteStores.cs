using MuseumGuide.Conformance;
using MuseumGuide.Sqlite;

namespace MuseumGuide.Stores.Tests.Sqlite;

/// <summary>A store in a new database file.</summary>
internal sealed class SqliteStores : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SqliteStores() => Database = new SqliteDatabase(_folder["catalog.db"]);

    public SqliteDatabase Database { get; }

    public CatalogStores All => Of(Database);

    /// <summary>The same file as a program with another version of the describing code sees it.</summary>
    public CatalogStores AllOf(string describingVersion) => Of(new SqliteDatabase(Database.Path, describingVersion));

    public void Dispose()
    {
        Database.Dispose();
        _folder.Dispose();
    }

    private static CatalogStores Of(SqliteDatabase database) => new(
        new SqliteArtworkCatalog(database),
        new SqliteCollectionSearch(database),
        new SqliteCollectionOverview(database),
        new SqliteTours(database),
        new SqliteReferenceStore(database),
        new SqliteImportStore(database));
}
