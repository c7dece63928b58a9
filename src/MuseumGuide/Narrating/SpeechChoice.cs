using Microsoft.Extensions.Options;

namespace MuseumGuide.Narrating;

/// <summary>Chooses among the voices that are there.</summary>
public sealed class SpeechChoice(IEnumerable<ISpeechSynthesizer> synthesizers, IOptions<NarratingOptions> options)
{
    /// <summary>The name of the machine's own voice.</summary>
    public const string Local = "local";

    private readonly IReadOnlyList<ISpeechSynthesizer> _inOrder = Order([.. synthesizers], options.Value.Speech);

    /// <summary>The voice that should speak; null for none.</summary>
    public ISpeechSynthesizer? First => _inOrder.Count == 0 ? null : _inOrder[0];

    /// <summary>Finds the voices for a language.</summary>
    /// <returns>The best first, the next one to be taken where it fails; empty where nobody can speak it.</returns>
    public async Task<IReadOnlyList<ISpeechSynthesizer>> FindAsync(string lang, CancellationToken cancellationToken)
    {
        var able = new List<ISpeechSynthesizer>(_inOrder.Count);
        foreach (var synthesizer in _inOrder)
            if (await synthesizer.CanSpeakAsync(lang, cancellationToken)) able.Add(synthesizer);
        return able;
    }

    private static IReadOnlyList<ISpeechSynthesizer> Order(ISpeechSynthesizer[] all, SpeechMode mode) => mode switch
    {
        SpeechMode.None => [],
        SpeechMode.Local => [.. all.Where(s => s.Name == Local)],
        SpeechMode.OpenAI => [.. all.Where(s => s.Name != Local)],
        // The museum pays for the better voice because it wants it heard.
        _ => [.. all.OrderBy(s => s.Name == Local)],
    };
}
