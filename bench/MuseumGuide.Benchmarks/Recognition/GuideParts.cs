using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using MuseumGuide.Catalog;
using MuseumGuide.Importing;
using MuseumGuide.Photos;
using MuseumGuide.Recognition;
using MuseumGuide.Recognition.Retrieval;
using MuseumGuide.Sqlite;

namespace MuseumGuide.Benchmarks.Recognition;

/// <summary>The guide without its server, over one data folder and without the cache.</summary>
internal static class GuideParts
{
    /// <summary>Puts the parts together and loads the index.</summary>
    public static async Task<ServiceProvider> OpenAsync(
        string dataFolder, IEnumerable<string> collections, CancellationToken cancellationToken,
        Action<IServiceCollection>? change = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton(typeof(ILogger<>), typeof(NullLogger<>));
        services.AddPhotos(decode => decode.DataFolder = dataFolder);
        services.AddSqliteCatalog(Path.Combine(dataFolder, "museum.db"));
        services.AddSingleton<IMediaStore>(_ => new DiskMediaStore(Path.Combine(dataFolder, "media")));
        services.AddImporting(dataFolder);
        services.AddRecognition(useCache: false, useRetrieval: true);
        change?.Invoke(services);
        var parts = services.BuildServiceProvider();
        foreach (var collection in collections)
        {
            await parts.GetRequiredService<CollectionImporter>()
                .ImportAsync(collection, new ImportOptions(), null, cancellationToken);
        }

        var index = await parts.GetRequiredService<RecognitionIndexLoader>().LoadAsync(cancellationToken);
        parts.GetRequiredService<RecognitionIndexHolder>().Swap(index);
        return parts;
    }
}
