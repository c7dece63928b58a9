using MuseumGuide.Describing;
using MuseumGuide.Narrating;

namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>Turns narrations into the contract's form.</summary>
internal static class TranscriptMapping
{
    /// <summary>With times.</summary>
    public static TranscriptAnswer ToTranscript(this NarratedAudio audio) => new(
        audio.Narration.Text, audio.Narration.Lang, Ms(audio.Sound.Duration), audio.Provider, audio.Degraded,
        [
            .. audio.Chapters.Select(chapter => new TranscriptChapterAnswer(
                chapter.Heading, Ms(chapter.Start),
                [.. chapter.Sentences.Select(s => ToAnswer(s.Sentence, Ms(s.Start), Ms(s.End)))])),
        ]);

    /// <summary>Without times, for nobody has spoken it.</summary>
    public static TranscriptAnswer ToTranscript(this Narration narration, bool isDegraded) => new(
        narration.Text, narration.Lang, null, null, isDegraded,
        [
            .. narration.Chapters.Select(chapter => new TranscriptChapterAnswer(
                chapter.Heading, null, [.. chapter.Sentences.Select(s => ToAnswer(s, null, null))])),
        ]);

    private static TranscriptSentenceAnswer ToAnswer(SpokenSentence sentence, long? start, long? end) => new(
        sentence.Text, sentence.Lang,
        sentence.Origin is { } origin ? DescriptionMapping.Name<SentenceOrigin>(origin) : null, start, end);

    private static long Ms(TimeSpan time) => (long)Math.Round(time.TotalMilliseconds);
}
