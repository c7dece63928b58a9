using MuseumGuide.Photos;

namespace MuseumGuide.Recognition;

/// <summary>What became of a photo, as it is remembered; no picture is.</summary>
/// <param name="Identification">What it was found to be.</param>
/// <param name="Defect">The defect that the pre-check saw at the time.</param>
/// <param name="Warnings">What the visitor was told besides.</param>
/// <param name="IsRepeatable">Whether the same bytes may be answered so again; false where a tier that should have
/// answered did not, for what it left undone may be done the next time.</param>
public sealed record KeptAnalysis(
    Identification Identification, PhotoDefect? Defect, IReadOnlyList<RecognitionWarning> Warnings, bool IsRepeatable);
