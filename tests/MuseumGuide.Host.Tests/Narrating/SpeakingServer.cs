using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MuseumGuide.Host.Settings;
using MuseumGuide.Host.Tests.Serving;
using MuseumGuide.Narrating;

namespace MuseumGuide.Host.Tests.Narrating;

/// <summary>A server with scripted voices.</summary>
internal static class SpeakingServer
{
    public static Task<GuideServer> StartAsync(params ISpeechSynthesizer[] voices) => StartAsync(null, null, voices);

    public static Task<GuideServer> StartAsync(
        ISpeechRecognizer? recognizer, Action<GuideSettings>? change, params ISpeechSynthesizer[] voices) =>
        GuideServer.StartAsync(change, replace: services =>
        {
            services.RemoveAll<ISpeechSynthesizer>();
            foreach (var voice in voices) services.AddSingleton(voice);
            services.RemoveAll<ISpeechRecognizer>();
            if (recognizer is not null) services.AddSingleton(recognizer);
        });
}
