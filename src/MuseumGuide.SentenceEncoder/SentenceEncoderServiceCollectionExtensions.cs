using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace MuseumGuide.SentenceEncoding;

/// <summary>Registers the sentence encoder.</summary>
public static class SentenceEncoderServiceCollectionExtensions
{
    /// <summary>Adds one <see cref="SentenceEncoder"/>, read when first asked for.</summary>
    /// <remarks>Where its folder has no model <c>GetService</c> gives null, and looks again the next time. It is not
    /// added as the generator of embeddings: which one that is, the host decides.</remarks>
    public static IServiceCollection AddSentenceEncoder(this IServiceCollection services)
    {
        services.AddOptions<SentenceEncoderOptions>().ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => SentenceEncoder.TryOpen(
            provider.GetRequiredService<IOptions<SentenceEncoderOptions>>().Value.Folder)!);
        return services;
    }
}
