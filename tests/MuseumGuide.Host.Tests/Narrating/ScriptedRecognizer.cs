using MuseumGuide.Models;
using MuseumGuide.Narrating;

namespace MuseumGuide.Host.Tests.Narrating;

/// <summary>Hears what it is told to hear.</summary>
internal sealed class ScriptedRecognizer : ISpeechRecognizer
{
    public string Name => "openai";

    public Transcription Hears { get; set; } = new("Who made this?", "en", TimeSpan.FromSeconds(2));

    public ModelException? Failure { get; set; }

    public List<(int Bytes, string ContentType, string? Lang)> Asked { get; } = [];

    public Task<Transcription> TranscribeAsync(
        ReadOnlyMemory<byte> audio, string contentType, string? lang, CancellationToken cancellationToken)
    {
        Asked.Add((audio.Length, contentType, lang));
        return Failure is null ? Task.FromResult(Hears) : throw Failure;
    }
}
