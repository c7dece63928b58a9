using MuseumGuide.Models;
using MuseumGuide.Narrating;

namespace MuseumGuide.Host.Tests.Narrating;

/// <summary>A voice whose letters sound for ten milliseconds each.</summary>
internal sealed class ScriptedVoice(string name = "local") : ISpeechSynthesizer
{
    public string Name => name;

    public bool IsPaid => name != "local";

    public string Fingerprint => "1";

    public bool IsThere { get; set; } = true;

    public ModelFailure? Failure { get; set; }

    public List<SpeechRequest> Requests { get; } = [];

    public ValueTask<bool> CanSpeakAsync(string lang, CancellationToken cancellationToken) =>
        ValueTask.FromResult(IsThere && lang != "tlh");

    public Task<Pcm> SpeakAsync(SpeechRequest request, CancellationToken cancellationToken)
    {
        lock (Requests) Requests.Add(request);
        return Failure is { } failure
            ? throw new ModelException(name, "speak", failure)
            : Task.FromResult(new Pcm(8_000, new byte[request.Text.Length * 160]));
    }
}
