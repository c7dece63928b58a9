namespace MuseumGuide.Describing.Composing;

/// <summary>A sentence that may be told, with its part and how soon it is told.</summary>
/// <param name="Rank">The lower, the shorter a description may be and still hold it.</param>
internal sealed record Statement(DescriptionPart Part, int Rank, DescribedSentence Sentence)
{
    public static Statement Of(
        DescriptionPart part, int rank, string text, SentenceOrigin origin, string source, string? lang = null) =>
        new(part, rank, new DescribedSentence(text, origin, source, lang));
}
