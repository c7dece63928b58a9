using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using MuseumGuide.Models;
using MuseumGuide.Narrating;
using MuseumGuide.OpenAI.Metering;
using MuseumGuide.OpenAI.Resilience;
using MuseumGuide.OpenAI.Wire;

namespace MuseumGuide.OpenAI;

/// <summary>Registers models behind any endpoint that speaks OpenAI's protocol.</summary>
public static class OpenAIServiceCollectionExtensions
{
    // Rotated so that a provider's moved address is found; drained briefly so that an abandoned stream ends at once.
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan DrainTime = TimeSpan.FromMilliseconds(250);

    /// <summary>Adds chat clients under <see cref="ModelRole.Chat"/> and <see cref="ModelRole.Vision"/>, an embedding
    /// generator, a voice, a recogniser, <see cref="ProviderState"/> and <see cref="ProviderProbe"/>.</summary>
    /// <remarks>Nothing is sent before the first question. A <see cref="TimeProvider"/> that is registered is used.
    /// </remarks>
    /// <exception cref="OptionsValidationException">At the start of the host: a setting is missing or out of range.
    /// </exception>
    public static IServiceCollection AddOpenAI(this IServiceCollection services, Action<OpenAIOptions> configure)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddMetrics();
        services.AddLogging();
        services.AddSingleton<IValidateOptions<OpenAIOptions>, OpenAIOptionsValidator>();
        services.AddOptions<OpenAIOptions>().Configure(configure).ValidateOnStart();
        services.AddSingleton<ModelMetrics>();
        services.AddSingleton<ProviderLines>();
        services.AddSingleton<OpenAIClients>();
        services.AddSingleton(provider => new ProviderState(provider.GetRequiredService<ProviderLines>()));
        services.AddSingleton(provider => new ProviderProbe(
            provider.GetRequiredService<OpenAIClients>(), provider.GetRequiredService<IOptions<OpenAIOptions>>(),
            provider.GetRequiredService<TimeProvider>()));
        foreach (var capability in Enum.GetValues<Capability>()) services.AddProviderHttp(capability);

        services.AddKeyedSingleton<IChatClient>(ModelRole.Chat, (provider, _) => CreateChat(provider, Capability.Chat));
        services.AddKeyedSingleton<IChatClient>(
            ModelRole.Vision, (provider, _) => CreateChat(provider, Capability.Vision));
        services.AddSingleton(CreateEmbeddings);
        services.AddSingleton<ISpeechSynthesizer>(provider => new OpenAISpeechSynthesizer(
            provider.GetRequiredService<OpenAIClients>().Create(Capability.Speech)
                .GetAudioClient(OptionsOf(provider).TtsModel),
            provider.GetRequiredService<IOptions<OpenAIOptions>>(), LineOf(provider, Capability.Speech)));
        services.AddSingleton<ISpeechRecognizer>(provider => new OpenAISpeechRecognizer(
            provider.GetRequiredService<OpenAIClients>().Create(Capability.Transcription)
                .GetAudioClient(OptionsOf(provider).SttModel),
            LineOf(provider, Capability.Transcription)));
        return services;
    }

    private static void AddProviderHttp(this IServiceCollection services, Capability capability) =>
        services.AddHttpClient(OpenAIClients.HttpNameOf(capability))
            .RemoveAllLoggers()
            .ConfigureHttpClient(client => client.Timeout = Timeout.InfiniteTimeSpan)
            .UseSocketsHttpHandler((handler, provider) =>
            {
                handler.AllowAutoRedirect = false;
                handler.UseCookies = false;
                // The visitor's trace and baggage end here; they are none of the provider's business.
                handler.ActivityHeadersPropagator = null;
                handler.ConnectTimeout = OptionsOf(provider).ConnectTimeout;
                handler.PooledConnectionLifetime = ConnectionLifetime;
                handler.ResponseDrainTimeout = DrainTime;
            })
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .AddHttpMessageHandler(provider => new ReplyGuard(
                OptionsOf(provider).LimitsOf(capability).MaxReplyBytes, isSound: capability == Capability.Speech));

    private static ResilientChatClient CreateChat(IServiceProvider provider, Capability capability)
    {
        var model = OptionsOf(provider).ModelOf(capability);
        return new ResilientChatClient(
            provider.GetRequiredService<OpenAIClients>().Create(capability).GetChatClient(model).AsIChatClient(),
            LineOf(provider, capability));
    }

    private static IEmbeddingGenerator<string, Embedding<float>> CreateEmbeddings(IServiceProvider provider)
    {
        var options = OptionsOf(provider);
        return new ResilientEmbeddingGenerator(
            provider.GetRequiredService<OpenAIClients>().Create(Capability.Embeddings)
                .GetEmbeddingClient(options.EmbeddingModel).AsIEmbeddingGenerator(options.EmbeddingDimensions),
            options.EmbeddingDimensions, LineOf(provider, Capability.Embeddings));
    }

    private static OpenAIOptions OptionsOf(IServiceProvider provider) =>
        provider.GetRequiredService<IOptions<OpenAIOptions>>().Value;

    private static ProviderLine LineOf(IServiceProvider provider, Capability capability) =>
        provider.GetRequiredService<ProviderLines>().Of(capability);
}
