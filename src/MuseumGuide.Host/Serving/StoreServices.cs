using MuseumGuide.Catalog;
using MuseumGuide.Host.Settings;
using MuseumGuide.Postgres;
using MuseumGuide.Sqlite;

namespace MuseumGuide.Host.Serving;

/// <summary>Chooses where the collection is kept.</summary>
internal static class StoreServices
{
    /// <summary>Adds the stores that the settings name: PostgreSQL, pictures included, or a file of this machine with
    /// the pictures beside it.</summary>
    public static IServiceCollection AddStores(this IServiceCollection services, StorageOptions storage) =>
        storage.IsShared
            ? services.AddPostgresCatalog(storage.DatabaseUrl!)
            : services
                .AddSqliteCatalog(storage.DatabasePath)
                .AddSingleton<IMediaStore>(_ => new DiskMediaStore(storage.MediaDirectory));
}
