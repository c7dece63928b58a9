using MuseumGuide.Prose;

namespace MuseumGuide.Describing;

/// <summary>A verbal description of one work.</summary>
/// <param name="Lang">The BCP 47 language it is in, which may not be the one asked for.</param>
/// <param name="AltText">The overview as alternative text: one or two sentences that stand alone.</param>
/// <param name="Sections">In the order of <see cref="DescriptionPart"/>; a part with nothing to say is left out.</param>
public sealed record Description(
    string ArtworkId, DescriptionLength Length, string Lang, string AltText, IReadOnlyList<DescriptionSection> Sections)
{
    /// <summary>Every sentence in the order it is told.</summary>
    public IEnumerable<DescribedSentence> Sentences => Sections.SelectMany(section => section.Sentences);

    /// <summary>Words over all sentences, headings not counted.</summary>
    public int WordCount => Sentences.Sum(sentence => Words.Count(sentence.Text));
}
