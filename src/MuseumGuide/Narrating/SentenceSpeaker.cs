using Microsoft.Extensions.Options;
using MuseumGuide.Models;
using MuseumGuide.Narrating.Keeping;
using MuseumGuide.Photos;

namespace MuseumGuide.Narrating;

/// <summary>Speaks single sentences: each once, a few at a time, kept for the next listener.</summary>
public sealed class SentenceSpeaker(
    SoundCache cache, IOptions<NarratingOptions> options, TimeProvider time)
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
        if (await cache.ReadAsync(key, cancellationToken) is { Length: > 4 } kept) return KeptFile.Unpack(kept);

        using var place = await _gate.TryEnterAsync(0, cancellationToken)
            ?? throw new ModelException(voice.Name, "speak a sentence", ModelFailure.Busy)
            {
                RetryAfter = _gate.RetryAfter,
            };
        if (voice.IsPaid) await purse.AskAsync(voice.Name, cancellationToken);
        var sound = await voice.SpeakAsync(request, cancellationToken);
        if (voice.IsPaid) await purse.CountAsync(request.Text);
        if (sound.Samples.Length < 2 || sound.SampleRate <= 0)
            throw new ModelException(voice.Name, "speak a sentence", ModelFailure.Malformed);
        await cache.WriteAsync(key, KeptFile.Pack(sound), cancellationToken);
        return sound;
    }
}
