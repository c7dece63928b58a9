using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MuseumGuide.Asking.Reading;
using MuseumGuide.Catalog;
using MuseumGuide.Describing;

namespace MuseumGuide.Asking;

/// <summary>Registers the guide's own answers.</summary>
public static class AskingServiceCollectionExtensions
{
    /// <summary>Adds the answerer that needs no model as <see cref="IAnswerer"/>, and
    /// <see cref="SuggestedQuestions"/>. Needs <see cref="ICollectionSearch"/> and <see cref="IArtworkDescriber"/>.
    /// </summary>
    public static IServiceCollection AddAsking(this IServiceCollection services)
    {
        services.AddSingleton(provider => new Responder(
            provider.GetRequiredService<ICollectionSearch>(), 
            provider.GetRequiredKeyedService<IArtworkDescriber>(ArtworkDescriber.AtOnce),
            provider.GetRequiredService<SentenceMeanings>()));
        services.TryAddSingleton(_ => new SentenceMeanings());
        services.AddSingleton(provider => new SuggestedQuestions(provider.GetRequiredService<Responder>()));
        services.AddSingleton<LocalAnswerer>();
        services.AddSingleton<IAnswerer>(provider => provider.GetRequiredService<LocalAnswerer>());
        return services;
    }
}
