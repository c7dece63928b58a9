using System.Diagnostics;
using Microsoft.Extensions.Options;
using MuseumGuide.Models;
using MuseumGuide.Narrating.Keeping;
using MuseumGuide.Photos;

namespace MuseumGuide.Narrating;

/// <summary>Speaks single sentences: each once, a few at a time, kept for the next listener.</summary>
/// <param name="metrics">Null where nothing is measured.</param>
public sealed class SentenceSpeaker(
    SoundCache cache, IOptions<NarratingOptions> options, TimeProvider time, SpeechMetrics? metrics = null)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(20);
    private readonly SharedWork<Pcm> _shared = new();
    private readonly WorkGate _gate = new(
        new WorkGateOptions
        {
            Slots = options.Value.MaxSentencesAtOnce,
            QueueLength = options.Value.MaxSentencesWaiting,
            QueueWait = LongestWait,
        },
        time);

    /// <summary>What sentences wait at before they are spoken.</summary>
    public WorkGate Gate => _gate;

    /// <summary>Gets the sound of a sentence, made now or before.</summary>
    /// <param name="purse">Pays for it where it costs money.</param>
    /// <exception cref="ModelException">The voice failed, the budget is spent, or too many sentences wait.</exception>
    public Task<Pcm> SpeakAsync(
        ISpeechSynthesizer voice, SpeechRequest request, SpeechPurse purse, CancellationToken cancellationToken)
    {
        var key = SoundKey.Of("pcm", voice.Name, voice.Fingerprint, request.Lang, request.Voice, request.Text);
        return _shared.GetAsync(key, token => FindOrMakeAsync(key, voice, request, purse, token), cancellationToken);
    }

    private async Task<Pcm> FindOrMakeAsync(
        string key, ISpeechSynthesizer voice, SpeechRequest request, SpeechPurse purse,
        CancellationToken cancellationToken)
    {
        if (await cache.ReadAsync(key, cancellationToken) is { Length: > 4 } kept)
        {
            metrics?.Kept(voice.Name);
            return KeptFile.Unpack(kept);
        }

        try
        {
            var (sound, elapsed) = await MakeAsync(voice, request, purse, cancellationToken);
            metrics?.Made(voice.Name, elapsed);
            await cache.WriteAsync(key, KeptFile.Pack(sound), cancellationToken);
            return sound;
        }
        catch (ModelException)
        {
            metrics?.Failed(voice.Name);
            throw;
        }
    }

    private async Task<(Pcm Sound, TimeSpan Elapsed)> MakeAsync(
        ISpeechSynthesizer voice, SpeechRequest request, SpeechPurse purse, CancellationToken cancellationToken)
    {
        using var place = await _gate.TryEnterAsync(0, cancellationToken)
            ?? throw new ModelException(voice.Name, "speak a sentence", ModelFailure.Busy)
            {
                RetryAfter = _gate.RetryAfter,
            };
        if (voice.IsPaid) await purse.AskAsync(voice.Name, cancellationToken);
        var started = Stopwatch.GetTimestamp();
        var sound = await voice.SpeakAsync(request, cancellationToken);
        var elapsed = Stopwatch.GetElapsedTime(started);
        if (voice.IsPaid) await purse.CountAsync(request.Text);
        if (sound.Samples.Length < 2 || sound.SampleRate <= 0)
            throw new ModelException(voice.Name, "speak a sentence", ModelFailure.Malformed);
        return (sound, elapsed);
    }
}
