using MuseumGuide.Models;

namespace MuseumGuide.Narrating;

/// <summary>A voice: the machine's own, or a provider's.</summary>
public interface ISpeechSynthesizer
{
    /// <summary>The provider's name, such as "local" or "openai".</summary>
    string Name { get; }

    /// <summary>Whether answers cost money, so that the budget is asked first.</summary>
    bool IsPaid { get; }

    /// <summary>What changes when the same sentence would sound otherwise: model, default voice, version.</summary>
    string Fingerprint { get; }

    /// <summary>Whether it can speak a language here and now, as far as it knows without trying.</summary>
    ValueTask<bool> CanSpeakAsync(string lang, CancellationToken cancellationToken);

    /// <summary>Speaks one sentence.</summary>
    /// <exception cref="ModelException">It could not.</exception>
    Task<Pcm> SpeakAsync(SpeechRequest request, CancellationToken cancellationToken);
}
