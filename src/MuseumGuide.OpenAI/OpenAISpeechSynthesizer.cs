using Microsoft.Extensions.Options;
using MuseumGuide.Narrating;
using MuseumGuide.OpenAI.Resilience;
using MuseumGuide.OpenAI.Wire;
using OpenAI.Audio;

namespace MuseumGuide.OpenAI;

/// <summary>The provider's voices; the model hears the language from the text.</summary>
internal sealed class OpenAISpeechSynthesizer(
    AudioClient client, IOptions<OpenAIOptions> options, ProviderLine line) : ISpeechSynthesizer
{
    private readonly OpenAIOptions _options = options.Value;

    public string Name => "openai";

    public bool IsPaid => true;

    public string Fingerprint => $"openai/{_options.TtsModel}/{_options.TtsVoice}";

    public ValueTask<bool> CanSpeakAsync(string lang, CancellationToken cancellationToken) =>
        ValueTask.FromResult(line.Obstacle is null);

    public Task<Pcm> SpeakAsync(SpeechRequest request, CancellationToken cancellationToken)
    {
        var voice = new GeneratedSpeechVoice(request.Voice ?? _options.TtsVoice);
        var isWav = _options.TtsFormat == SpeechFormat.Wav;
        var form = new SpeechGenerationOptions
        {
            ResponseFormat = isWav ? GeneratedSpeechFormat.Wav : GeneratedSpeechFormat.Pcm,
        };
        return line.CallAsync(
            async token =>
            {
                BinaryData sound = await client.GenerateSpeechAsync(request.Text, voice, form, token);
                var bytes = sound.ToMemory();
                return isWav ? WavReader.Read(bytes) : WavReader.Bare(bytes, _options.PcmSampleRate);
            },
            cancellationToken);
    }
}
