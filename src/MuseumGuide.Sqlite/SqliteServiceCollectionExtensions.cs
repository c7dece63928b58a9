using Microsoft.Extensions.DependencyInjection;
using MuseumGuide.Catalog;
using MuseumGuide.Describing.Gaps;
using MuseumGuide.Importing;
using MuseumGuide.Recognition.Retrieval;
using MuseumGuide.Spending;
using MuseumGuide.Visiting;

namespace MuseumGuide.Sqlite;

/// <summary>Chooses SQLite as the catalog.</summary>
public static class SqliteServiceCollectionExtensions
{
    /// <summary>Adds the catalog with its search and its tours, recognition's store and the import's store over one
    /// database file.</summary>
    /// <param name="databasePath">The file; it is made and migrated at first use.</param>
    public static IServiceCollection AddSqliteCatalog(this IServiceCollection services, string databasePath) => services
        .AddSingleton(_ => new SqliteDatabase(databasePath))
        .AddSingleton<IArtworkCatalog, SqliteArtworkCatalog>()
        .AddSingleton<ICollectionSearch, SqliteCollectionSearch>()
        .AddSingleton<ICollectionOverview, SqliteCollectionOverview>()
        .AddSingleton<ITours, SqliteTours>()
        .AddSingleton<IReferenceStore, SqliteReferenceStore>()
        .AddSingleton<IImportStore, SqliteImportStore>()
        .AddSingleton<IImportSignal, PolledImports>()
        .AddSingleton<IModelTextStore, SqliteModelTextStore>()
        .AddSingleton<IBudgetLedger, SqliteBudgetLedger>();
}
