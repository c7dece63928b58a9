using Microsoft.Extensions.DependencyInjection;
using MuseumGuide.Recognition.Hashing;
using MuseumGuide.Recognition.PreCheck;
using MuseumGuide.Recognition.Retrieval;
using MuseumGuide.Recognition.Vectors;
using MuseumGuide.Recognition.Vision;

namespace MuseumGuide.Recognition;

/// <summary>Registers the recognition pipeline.</summary>
public static class RecognitionServiceCollectionExtensions
{
    /// <summary>Adds the pipeline with its tiers, cheapest first: this is the one place that sets their order.</summary>
    /// <param name="useCache">Whether the cache tier is asked.</param>
    /// <param name="useRetrieval">Whether the retrieval tier is asked.</param>
    /// <param name="useVision">Whether the vision tier is asked, last of all; it needs a chat client under
    /// <see cref="Models.ModelRole.Vision"/> and a budget.</param>
    public static IServiceCollection AddRecognition(
        this IServiceCollection services, bool useCache, bool useRetrieval, bool useVision = false)
    {
        services.AddOptions<IdentificationCacheOptions>().ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<HashTierOptions>().ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<RetrievalOptions>().ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<VectorSearchOptions>().ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<RecognitionIndexHolder>();
        services.AddSingleton<RecognitionIndexLoader>();
        services.AddSingleton<ReferenceFeatureCache>();
        services.AddSingleton<RecognitionPipeline>();
        services.AddSingleton<MemoryAnalysisStore>();
        services.AddSingleton<IAnalysisStore>(provider => provider.GetRequiredService<MemoryAnalysisStore>());

        if (useCache) services.AddSingleton<IRecognitionTier, CacheTier>();
        services.AddSingleton<IRecognitionTier, DecodeTier>();
        services.AddSingleton<IRecognitionTier, HashTier>();
        services.AddSingleton<IRecognitionTier, PreCheckTier>();
        if (useRetrieval) services.AddSingleton<IRecognitionTier, RetrievalTier>();
        if (useVision)
        {
            services.AddOptions<VisionOptions>().ValidateDataAnnotations().ValidateOnStart();
            services.AddSingleton<RetrievalTier>();
            services.AddSingleton<PictureModel>();
            services.AddSingleton<ClaimCheck>();
            services.AddSingleton<IRecognitionTier, VisionTier>();
        }

        return services;
    }

    /// <summary>Has the embeddings of pictures searched in a store outside this process.</summary>
    public static IServiceCollection AddVectorStore(
        this IServiceCollection services, Func<IServiceProvider, IVectorStore> create)
    {
        services.AddSingleton(create);
        services.AddSingleton<VectorMetrics>();
        services.AddSingleton<VectorSearch>();
        return services;
    }
}
