namespace MuseumGuide.Recognition;

/// <summary>A photo's identification with how it came about.</summary>
/// <param name="AnalysisId">Derived from the photo's content and the index version: any instance gives the same.</param>
/// <param name="Identification">What became of the photo.</param>
/// <param name="SettledBy">The tier that settled it, or <see cref="Tier.None"/>.</param>
/// <param name="Defect">A defect that the pre-check saw, whatever the outcome.</param>
/// <param name="Tiers">Each tier that was asked, in order.</param>
/// <param name="Elapsed">Time over all tiers.</param>
public sealed record RecognitionReport(
    string AnalysisId,
    Identification Identification,
    string SettledBy,
    Photos.PhotoDefect? Defect,
    IReadOnlyList<TierReport> Tiers,
    TimeSpan Elapsed)
{
    /// <summary>Whether a tier that should have answered did not.</summary>
    public bool IsDegraded { get; init; }

    /// <summary>What the visitor should know besides; never null.</summary>
    public IReadOnlyList<RecognitionWarning> Warnings { get; init; } = [];
}
