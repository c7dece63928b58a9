using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using MuseumGuide.Models;
using MuseumGuide.Narrating.Sounds;
using MuseumGuide.Spending;

namespace MuseumGuide.Narrating;

/// <summary>Speaks narrations, whole and in one voice.</summary>
public sealed partial class Narrator(
    SpeechChoice choice, SentenceSpeaker speaker, PaidBudget budget, IOptions<NarratingOptions> options,
    ILogger<Narrator> logger)
{
    private readonly NarratingOptions _options = options.Value;

    /// <summary>Speaks a narration.</summary>
    /// <param name="voice">One of the first provider's voices; null for its own choice. One that takes over chooses for
    /// itself.</param>
    /// <param name="client">Who pays where it costs money; never logged.</param>
    /// <returns>Null where no voice is there for the language.</returns>
    /// <exception cref="ModelException">Every voice for the language failed; it is the first one's failure.</exception>
    public async Task<NarratedAudio?> SpeakAsync(
        Narration narration, string? voice, string client, CancellationToken cancellationToken)
    {
        ModelException? failure = null;
        var purse = new SpeechPurse(budget, client);
        foreach (var synthesizer in await choice.FindAsync(narration.Lang, cancellationToken))
        {
            try
            {
                var isFirst = synthesizer == choice.First;
                var spoken = await SpeakAsync(synthesizer, narration, isFirst ? voice : null, purse, cancellationToken);
                return spoken with { Degraded = !isFirst };
            }
            catch (ModelException error)
            {
                LogFailed(synthesizer.Name, error.Failure);
                failure ??= error;
            }
        }

        if (failure is not null) throw failure;
        // A provider speaks every language; when it cannot, it is out of reach.
        return choice.First is { IsPaid: true, Name: var name }
            ? throw new ModelException(name, "speak a sentence", ModelFailure.Unavailable)
            : null;
    }

    private async Task<NarratedAudio> SpeakAsync(
        ISpeechSynthesizer synthesizer, Narration narration, string? voice, SpeechPurse purse,
        CancellationToken cancellationToken)
    {
        SpokenSentence[] sentences = [.. narration.Sentences];
        var foreign = await FindUnspeakableAsync(synthesizer, narration, cancellationToken);
        var sounds = new Pcm[sentences.Length];
        var parallel = new ParallelOptions
        {
            // One listener's long text leaves room for another's.
            MaxDegreeOfParallelism = _options.MaxSentencesAtOnce,
            CancellationToken = cancellationToken,
        };
        await Parallel.ForAsync(0, sentences.Length, parallel, async (i, token) =>
        {
            var lang = foreign.Contains(sentences[i].Lang) ? narration.Lang : sentences[i].Lang;
            sounds[i] = await speaker.SpeakAsync(
                synthesizer, new SpeechRequest(sentences[i].Text, lang, voice), purse, token);
        });
        return Join(narration, sounds, synthesizer.Name);
    }

    private static async Task<HashSet<string>> FindUnspeakableAsync(
        ISpeechSynthesizer synthesizer, Narration narration, CancellationToken cancellationToken)
    {
        var foreign = new HashSet<string>();
        foreach (var lang in narration.Sentences.Select(s => s.Lang).Distinct().Where(l => l != narration.Lang))
            if (!await synthesizer.CanSpeakAsync(lang, cancellationToken)) foreign.Add(lang);
        return foreign;
    }

    private NarratedAudio Join(Narration narration, Pcm[] sounds, string provider)
    {
        var track = new SoundTrack(sounds[0].SampleRate);
        var chapters = new List<NarratedChapter>();
        var next = 0;
        foreach (var chapter in narration.Chapters)
        {
            var timed = new List<NarratedSentence>();
            foreach (var sentence in chapter.Sentences)
            {
                if (next > 0) track.AddSilence(timed.Count > 0 ? _options.SentencePause : _options.ChapterPause);
                var (start, end) = track.Add(sounds[next++]);
                timed.Add(new NarratedSentence(sentence, start, end));
            }

            chapters.Add(new NarratedChapter(chapter.Heading, timed));
        }

        return new NarratedAudio(narration, track.ToPcm(), chapters, provider, false);
    }

    [LoggerMessage(LogLevel.Warning, "The voice {Provider} failed: {Failure}.")]
    private partial void LogFailed(string provider, ModelFailure failure);
}
