using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MuseumGuide.Narrating;

namespace MuseumGuide.Espeak;

/// <summary>Registers the machine's own voice.</summary>
public static class EspeakServiceCollectionExtensions
{
    /// <summary>Adds the voice "local"; where espeak-ng is not installed it speaks nothing.</summary>
    public static IServiceCollection AddEspeak(this IServiceCollection services)
    {
        services.AddOptions<EspeakOptions>().ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<ISpeechSynthesizer, EspeakSynthesizer>();
        return services;
    }
}
