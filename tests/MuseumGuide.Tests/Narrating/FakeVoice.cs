using System.Collections.Concurrent;
using MuseumGuide.Models;
using MuseumGuide.Narrating;

namespace MuseumGuide.Tests.Narrating;

/// <summary>A voice that remembers what it was given; a letter sounds for ten milliseconds.</summary>
internal sealed class FakeVoice(string name = "local", bool isPaid = false) : ISpeechSynthesizer
{
    public const int SampleRate = 8_000;
    private const int SamplesPerLetter = SampleRate / 100;

    private int _now;
    private int _most;

    public string Name => name;

    public bool IsPaid => isPaid;

    public string Fingerprint { get; set; } = "1";

    public int Rate { get; set; } = SampleRate;

    public ConcurrentQueue<SpeechRequest> Requests { get; } = [];

    public int MostAtOnce => _most;

    /// <summary>Languages it cannot speak.</summary>
    public HashSet<string> Mute { get; } = [];

    public ModelFailure? Failure { get; set; }

    /// <summary>Held until it is completed; null holds nothing.</summary>
    public TaskCompletionSource? Hold { get; set; }

    public TaskCompletionSource Begun { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public ValueTask<bool> CanSpeakAsync(string lang, CancellationToken cancellationToken) =>
        ValueTask.FromResult(!Mute.Contains(lang));

    public async Task<Pcm> SpeakAsync(SpeechRequest request, CancellationToken cancellationToken)
    {
        Requests.Enqueue(request);
        var now = Interlocked.Increment(ref _now);
        lock (Requests) _most = Math.Max(_most, now);
        try
        {
            Begun.TrySetResult();
            if (Hold is { } hold) await hold.Task.WaitAsync(cancellationToken);
            else await Task.Delay(1, cancellationToken);
            if (Failure is { } failure) throw new ModelException(name, "speak", failure);
            return new Pcm(Rate, new byte[request.Text.Length * SamplesPerLetter * Rate / SampleRate * 2]);
        }
        finally
        {
            Interlocked.Decrement(ref _now);
        }
    }
}
