using MuseumGuide.Host.Observability.Logging;
using MuseumGuide.Narrating;

namespace MuseumGuide.Host.Serving;

/// <summary>Has narrations spoken and recordings written down, and measures both.</summary>
internal sealed class SpeechDesk(Narrator narrator, PerformanceLog performance)
{
    /// <inheritdoc cref="Narrator.SpeakAsync"/>
    public async Task<NarratedAudio?> SpeakAsync(
        Narration narration, string? voice, string client, CancellationToken cancellationToken)
    {
        using var scope = performance.Begin("speak", cancellationToken);
        var audio = await narrator.SpeakAsync(narration, voice, client, cancellationToken);
        scope.Provider = audio?.Provider;
        scope.Succeed(audio is null ? "no_voice" : audio.Degraded ? "degraded" : "spoken");
        return audio;
    }

    /// <inheritdoc cref="ISpeechRecognizer.TranscribeAsync"/>
    /// <param name="recognizer">Who writes it down.</param>
    public async Task<Transcription> TranscribeAsync(
        ISpeechRecognizer recognizer, ReadOnlyMemory<byte> audio, string contentType, string? lang,
        CancellationToken cancellationToken)
    {
        using var scope = performance.Begin("transcribe", cancellationToken);
        scope.Provider = recognizer.Name;
        var heard = await recognizer.TranscribeAsync(audio, contentType, lang, cancellationToken);
        scope.Succeed(heard.Text.Length == 0 ? "nothing_heard" : "heard");
        return heard;
    }
}
