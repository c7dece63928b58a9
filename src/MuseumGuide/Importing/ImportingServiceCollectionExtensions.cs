using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MuseumGuide.Catalog;
using MuseumGuide.Describing.Linting;
using MuseumGuide.Photos;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Importing;

/// <summary>Registers the importer.</summary>
public static class ImportingServiceCollectionExtensions
{
    /// <summary>Adds <see cref="CollectionImporter"/> and <see cref="IndexRebuild"/> with all they need but the stores.
    /// </summary>
    /// <param name="dataFolder">Where the decoder keeps its journal.</param>
    public static IServiceCollection AddImporting(this IServiceCollection services, string dataFolder)
    {
        services.AddSingleton<CollectionFolderReader>();
        services.AddSingleton<ReferenceDescriber>();
        services.AddSingleton<ICollectionIndexer, CollectionIndexer>();
        services.AddSingleton<IReferenceImageReader>(provider => new AdmittingImageReader(
            dataFolder,
            provider.GetRequiredService<DecodeJournal>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<PhotoDecoder>>()));
        services.AddSingleton(provider => new CollectionImporter(
            provider.GetRequiredService<CollectionFolderReader>(),
            provider.GetRequiredService<IImportStore>(),
            provider.GetRequiredService<IMediaStore>(),
            provider.GetRequiredService<IReferenceImageReader>(),
            provider.GetRequiredService<ReferenceDescriber>().Describe,
            provider.GetRequiredService<ICollectionIndexer>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<CollectionImporter>>(),
            provider.GetService<DescriptionLinter>(),
            provider.GetService<VectorUpdate>()));
        services.AddSingleton(provider => new IndexRebuild(
            provider.GetRequiredService<IArtworkCatalog>(),
            provider.GetRequiredService<IReferenceStore>(),
            provider.GetRequiredService<IImportStore>(),
            provider.GetRequiredService<IMediaStore>(),
            provider.GetRequiredService<IReferenceImageReader>(),
            provider.GetRequiredService<ReferenceDescriber>().Describe,
            provider.GetRequiredService<ICollectionIndexer>(),
            provider.GetRequiredService<ILogger<IndexRebuild>>()));
        return services;
    }

    /// <summary>Has imports bring the vector store up to date that <c>AddVectorStore</c> added.</summary>
    public static IServiceCollection AddVectorUpdate(this IServiceCollection services) =>
        services.AddSingleton<VectorUpdate>();
}
