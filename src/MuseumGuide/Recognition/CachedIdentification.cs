using MuseumGuide.Photos;

namespace MuseumGuide.Recognition;

/// <summary>An answer as it is remembered.</summary>
/// <param name="Defect">The defect that the pre-check saw at the time.</param>
/// <param name="Warnings">What the visitor was told besides.</param>
public sealed record CachedIdentification(
    Identification Identification, PhotoDefect? Defect, IReadOnlyList<RecognitionWarning> Warnings);
