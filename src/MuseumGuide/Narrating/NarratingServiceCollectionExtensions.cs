using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MuseumGuide.Narrating.Keeping;

namespace MuseumGuide.Narrating;

/// <summary>Registers speech.</summary>
public static class NarratingServiceCollectionExtensions
{
    /// <summary>Adds <see cref="Narrator"/> and what it needs; voices are added by their own projects. Needs
    /// a catalog, a describer, the budget and logging.</summary>
    /// <param name="configure">Sets the folder for what is spoken and the mode.</param>
    public static IServiceCollection AddNarrating(
        this IServiceCollection services, Action<NarratingOptions> configure)
    {
        services.AddOptions<NarratingOptions>().Configure(configure).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<SoundCache>();
        services.AddSingleton<SentenceSpeaker>();
        services.AddSingleton<SpeechChoice>();
        services.AddSingleton<Narrator>();
        services.AddSingleton<SpokenAhead>();
        return services;
    }
}
