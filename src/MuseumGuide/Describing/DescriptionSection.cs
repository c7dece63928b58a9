namespace MuseumGuide.Describing;

/// <summary>One part of a description.</summary>
/// <param name="Heading">The part's name for people, such as "What is seen".</param>
/// <param name="Sentences">In the order they are told, never empty.</param>
public sealed record DescriptionSection(
    DescriptionPart Part, string Heading, IReadOnlyList<DescribedSentence> Sentences);
