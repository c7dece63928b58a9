using MuseumGuide.Narrating;
using MuseumGuide.OpenAI.Resilience;
using MuseumGuide.OpenAI.Wire;
using OpenAI.Audio;

namespace MuseumGuide.OpenAI;

/// <summary>The provider's speech recognition.</summary>
internal sealed class OpenAISpeechRecognizer(AudioClient client, ProviderLine line) : ISpeechRecognizer
{
    public string Name => "openai";

    public async Task<Transcription> TranscribeAsync(
        ReadOnlyMemory<byte> audio, string contentType, string? lang, CancellationToken cancellationToken)
    {
        var fileName = "question." + AudioFileType.ExtensionOf(contentType);
        var form = new AudioTranscriptionOptions
        {
            ResponseFormat = AudioTranscriptionFormat.Verbose,
            Language = SpokenLanguage.PrimaryOf(lang),
        };
        return await line.CallAsync(
            async token =>
            {
                await using var recording = BinaryData.FromBytes(audio).ToStream();
                AudioTranscription heard = await client.TranscribeAudioAsync(recording, fileName, form, token);
                return heard.Text is null
                    ? throw new FaultException(Fault.Malformed("transcription without text"))
                    : new Transcription(heard.Text.Trim(), SpokenLanguage.TagOf(heard.Language), heard.Duration);
            },
            cancellationToken);
    }
}
