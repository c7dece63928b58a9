namespace MuseumGuide.Describing.Composing;

/// <summary>What a sentence of the museum's is about, as far as its words tell.</summary>
/// <param name="Part">Details, Technique or Context.</param>
/// <param name="IsSure">Whether words of it say so; else it only follows what stands before it.</param>
internal readonly record struct SentenceKind(DescriptionPart Part, bool IsSure);
