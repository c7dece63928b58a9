using MuseumGuide.Models;

namespace MuseumGuide.Narrating;

/// <summary>Turns a visitor's spoken question into text.</summary>
public interface ISpeechRecognizer
{
    /// <summary>The provider's name, such as "openai".</summary>
    string Name { get; }

    /// <summary>Writes down what was said.</summary>
    /// <param name="audio">The recording as it came, of an admitted kind and size.</param>
    /// <param name="contentType">Its media type, such as <c>audio/webm</c>.</param>
    /// <param name="lang">The language that is likely spoken; null where unknown.</param>
    /// <returns>The text; empty where nothing was said.</returns>
    /// <exception cref="ModelException">It could not.</exception>
    Task<Transcription> TranscribeAsync(
        ReadOnlyMemory<byte> audio, string contentType, string? lang, CancellationToken cancellationToken);
}
