namespace MuseumGuide.Narrating;

/// <summary>What is to be said, whole: audio, transcript and captions are all made of it.</summary>
/// <param name="Lang">The BCP 47 language that it is in as a whole; a sentence may be in another.</param>
/// <param name="Chapters">In order, never empty.</param>
public sealed record Narration(string Lang, IReadOnlyList<NarrationChapter> Chapters)
{
    /// <summary>Every sentence in the order it is said.</summary>
    public IEnumerable<SpokenSentence> Sentences => Chapters.SelectMany(chapter => chapter.Sentences);

    /// <summary>The transcript: every sentence, chapters parted by a blank line.</summary>
    public string Text => string.Join(
        "\n\n", Chapters.Select(chapter => string.Join(' ', chapter.Sentences.Select(sentence => sentence.Text))));
}
