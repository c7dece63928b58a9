using MuseumGuide.Asking.Grounding;
using MuseumGuide.Host.Settings;
using MuseumGuide.OpenAI;
using MuseumGuide.Recognition.Vision;

namespace MuseumGuide.Host.Serving;

/// <summary>Adds the provider of models that the settings name; without a key nothing here is added.</summary>
internal static class ModelServices
{
    // What is left of a request's time when the provider has had its share: reading, local answers, writing.
    private const double ProviderShare = 0.8;

    // Both together leave a tenth.
    private const double MeaningShare = 0.1;

    public static IServiceCollection AddModels(this IServiceCollection services, GuideSettings settings)
    {
        if (settings.Models.ApiKey is not { } key) return services;
        services.AddOpenAI(options =>
        {
            options.ApiKey = key;
            options.BaseUrl = settings.Models.BaseUrl;
            options.VisionModel = settings.Models.Vision;
            options.ChatModel = settings.Models.Chat;
            options.EmbeddingModel = settings.Models.Embedding;
            options.TtsModel = settings.Models.TextToSpeech;
            options.TtsVoice = settings.Models.Voice;
            options.SttModel = settings.Models.SpeechToText;
            options.RequestTimeout = settings.Server.RequestTimeout * ProviderShare;
        });
        services.Configure<VisionOptions>(vision => vision.Timeout = settings.Server.RequestTimeout * ProviderShare);
        services.AddOptions<GroundingOptions>()
            .Configure(grounding => grounding.MeaningLimit = Shorter(
                grounding.MeaningLimit, settings.Server.RequestTimeout * MeaningShare))
            .ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<MeaningOrder>();
        services.AddSingleton<RelatedWorks>();
        services.AddSingleton<PassageGatherer>();
        services.AddSingleton<GroundedAnswerer>();
        return services;
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
