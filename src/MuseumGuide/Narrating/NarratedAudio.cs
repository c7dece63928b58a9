namespace MuseumGuide.Narrating;

/// <summary>A narration that was spoken.</summary>
/// <param name="Sound">All of it, pauses included.</param>
/// <param name="Provider">Whose voice it is.</param>
/// <param name="Degraded">Whether a better voice should have spoken and could not.</param>
public sealed record NarratedAudio(
    Narration Narration, Pcm Sound, IReadOnlyList<NarratedChapter> Chapters, string Provider, bool Degraded)
{
    /// <summary>Every sentence in the order it is heard.</summary>
    public IEnumerable<NarratedSentence> Sentences => Chapters.SelectMany(chapter => chapter.Sentences);
}
