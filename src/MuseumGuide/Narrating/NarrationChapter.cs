namespace MuseumGuide.Narrating;

/// <summary>A part that a listener can skip to.</summary>
/// <param name="Heading">Its name for lists of chapters; it is not said.</param>
/// <param name="Sentences">In the order they are said, never empty.</param>
public sealed record NarrationChapter(string Heading, IReadOnlyList<SpokenSentence> Sentences);
