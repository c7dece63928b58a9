using MuseumGuide.Espeak;
using MuseumGuide.Ffmpeg;
using MuseumGuide.Host.Settings;
using MuseumGuide.Narrating;

namespace MuseumGuide.Host.Serving;

/// <summary>What the guide speaks with.</summary>
internal static class SpeechServices
{
    public static IServiceCollection AddSpeech(this IServiceCollection services, GuideSettings settings)
    {
        services.AddNarrating(options =>
        {
            options.CacheFolder = settings.Storage.SpeechDirectory;
            options.Speech = settings.Speech.Provider switch
            {
                SpeechProvider.OpenAI => SpeechMode.OpenAI,
                SpeechProvider.Local => SpeechMode.Local,
                SpeechProvider.None => SpeechMode.None,
                _ => SpeechMode.Auto,
            };
        });
        services.AddEspeak();
        services.AddFfmpeg();
        services.AddSingleton<AudioFiles>();
        services.AddSingleton<RecordingSlots>();
        return services;
    }
}
