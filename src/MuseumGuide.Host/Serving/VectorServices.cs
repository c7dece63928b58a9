using MuseumGuide.Host.Settings;
using MuseumGuide.Importing;
using MuseumGuide.Pinecone;
using MuseumGuide.Postgres.Vectors;
using MuseumGuide.Recognition.Retrieval;
using MuseumGuide.Recognition.Vectors;

namespace MuseumGuide.Host.Serving;

/// <summary>Adds the vector store that the settings name; embedded is the index itself.</summary>
internal static class VectorServices
{
    // A search gives up its place before the next one is likely to need it.
    private const int MostConnections = 10;

    public static IServiceCollection AddVectors(this IServiceCollection services, GuideSettings settings)
    {
        var vectors = settings.Vectors;
        services.Configure<RetrievalOptions>(retrieval => retrieval.LocalIndexMaxWorks = vectors.LocalIndexMaxWorks);
        services.Configure<VectorSearchOptions>(search => search.Timeout = vectors.Timeout);
        return vectors.Store switch
        {
            VectorStore.Pgvector => services.AddPgvector(
                settings.Storage.DatabaseUrl!, MostConnections, pgvector => pgvector.EfSearch = vectors.EfSearch)
                .AddVectorUpdate(),
            VectorStore.Pinecone => services.AddPinecone(pinecone =>
            {
                pinecone.ApiKey = vectors.PineconeApiKey!;
                pinecone.Index = vectors.PineconeIndex;
                pinecone.Host = vectors.PineconeHost;
                pinecone.Cloud = vectors.PineconeCloud.ToString().ToLowerInvariant();
                pinecone.Region = vectors.PineconeRegion;
                pinecone.LongestSearchPause = vectors.Timeout;
            }).AddVectorUpdate(),
            _ => services,
        };
    }
}
