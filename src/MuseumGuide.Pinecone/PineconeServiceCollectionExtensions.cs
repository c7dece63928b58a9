using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using MuseumGuide.Recognition;
using MuseumGuide.Recognition.Vectors;

namespace MuseumGuide.Pinecone;

/// <summary>Chooses Pinecone as the vector store.</summary>
public static class PineconeServiceCollectionExtensions
{
    // Ten thousand matches with their numbers would be more; nobody asks for them.
    private const long MostReplyBytes = 8 * 1024 * 1024;

    // Rotated so that a moved address is found.
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);

    /// <summary>Adds the store; nothing is sent before it is first used.</summary>
    public static IServiceCollection AddPinecone(
        this IServiceCollection services, Action<PineconeOptions> configure)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IValidateOptions<PineconeOptions>, PineconeOptionsValidator>();
        services.AddOptions<PineconeOptions>().Configure(configure).ValidateOnStart();
        services.AddHttpClient(PineconeApi.HttpName)
            .RemoveAllLoggers()
            .ConfigureHttpClient(client =>
            {
                client.Timeout = Timeout.InfiniteTimeSpan;
                client.MaxResponseContentBufferSize = MostReplyBytes;
            })
            .UseSocketsHttpHandler((handler, provider) =>
            {
                handler.AllowAutoRedirect = false;
                handler.UseCookies = false;
                // The visitor's trace and baggage end here.
                handler.ActivityHeadersPropagator = null;
                handler.ConnectTimeout = provider.GetRequiredService<IOptions<PineconeOptions>>().Value.ConnectTimeout;
                handler.PooledConnectionLifetime = ConnectionLifetime;
            })
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        services.AddSingleton<PineconeApi>();
        return services.AddVectorStore(provider => new PineconeStore(
            provider.GetRequiredService<PineconeApi>(), provider.GetRequiredService<IOptions<PineconeOptions>>(),
            VectorSpace.Pictures, provider.GetRequiredService<TimeProvider>()));
    }
}
