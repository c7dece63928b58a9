using Microsoft.Extensions.DependencyInjection;
using MuseumGuide.Catalog;
using MuseumGuide.Describing.Gaps;
using MuseumGuide.Importing;
using MuseumGuide.Recognition.Retrieval;
using MuseumGuide.Spending;
using MuseumGuide.Visiting;

namespace MuseumGuide.Postgres;

/// <summary>Chooses PostgreSQL as the catalog.</summary>
public static class PostgresServiceCollectionExtensions
{
    /// <summary>Adds the catalog with its search and its tours, recognition's store, the pictures, the import's store
    /// and its signal over one database, which is connected to and migrated at first use.</summary>
    /// <param name="address">The database, as <see cref="PostgresAddress"/> reads it.</param>
    public static IServiceCollection AddPostgresCatalog(this IServiceCollection services, string address)
    {
        services.AddOptions<PostgresOptions>()
            .Configure(options => options.Address = address)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        return services
            .AddSingleton<PostgresDatabase>()
            .AddSingleton<IArtworkCatalog, PostgresArtworkCatalog>()
            .AddSingleton<ICollectionSearch, PostgresCollectionSearch>()
            .AddSingleton<ICollectionOverview, PostgresCollectionOverview>()
            .AddSingleton<ITours, PostgresTours>()
            .AddSingleton<IReferenceStore, PostgresReferenceStore>()
            .AddSingleton<IImportStore, PostgresImportStore>()
            .AddSingleton<IImportSignal, PostgresImportSignal>()
            .AddSingleton<IModelTextStore, PostgresModelTextStore>()
            .AddSingleton<IBudgetLedger, PostgresBudgetLedger>()
            .AddSingleton<IMediaStore, PostgresMediaStore>();
    }
}
