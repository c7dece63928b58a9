using System.Collections.Concurrent;
using MuseumGuide.Narrating;

namespace MuseumGuide.Browser.Tests.Rig;

/// <summary>Stands in for a provider that listens: understands the same question in every recording.</summary>
internal sealed class AttentiveEar(string question) : ISpeechRecognizer
{
    private readonly ConcurrentQueue<int> _heard = new();

    public string Name => "test";

    /// <summary>How many bytes each recording had.</summary>
    public IReadOnlyCollection<int> Heard => _heard;

    public Task<Transcription> TranscribeAsync(
        ReadOnlyMemory<byte> audio, string contentType, string? lang, CancellationToken cancellationToken)
    {
        _heard.Enqueue(audio.Length);
        return Task.FromResult(new Transcription(question, lang, Duration: null));
    }
}
