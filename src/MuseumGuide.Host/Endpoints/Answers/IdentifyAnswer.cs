using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>What the guide found in a photo.</summary>
/// <param name="AnalysisId">Names this analysis; derived from the photo's content.</param>
/// <param name="Outcome">recognized, ambiguous, described, not_in_collection or unusable.</param>
/// <param name="Tier">The tier that settled it: cache, hash, retrieval, vision or none.</param>
/// <param name="Matches">The works proven to be in the photo, left to right; empty unless recognized.</param>
/// <param name="Candidates">Works that may be in the photo but were not proven, best first.</param>
/// <param name="Description">A picture model's description; null when no model was asked.</param>
/// <param name="Metadata">A picture model's guess at the record; null when no model was asked.</param>
/// <param name="Defect">What is wrong with the photo, such as too_dark; null when nothing is.</param>
/// <param name="Advice">What to do about the defect, in words that can be spoken; null when there is none.</param>
/// <param name="Degraded">Whether something that should have been asked did not answer.</param>
/// <param name="Warnings">What else a client should know; usually empty.</param>
/// <param name="Tiers">Each tier that was asked, in order.</param>
/// <param name="ElapsedMs">Milliseconds from the last byte of the photo to this answer.</param>
internal sealed record IdentifyAnswer(
    string AnalysisId,
    [AllowedValues("recognized", "ambiguous", "described", "not_in_collection", "unusable")]
    string Outcome,
    [AllowedValues("cache", "hash", "retrieval", "vision", "none")]
    string Tier,
    IReadOnlyList<MatchAnswer> Matches,
    IReadOnlyList<CandidateAnswer> Candidates,
    string? Description,
    MetadataAnswer? Metadata,
    [AllowedValues("too_dark", "too_bright", "blurred", "blank", "document", "screenshot", null)]
    string? Defect,
    string? Advice,
    bool Degraded,
    IReadOnlyList<string> Warnings,
    IReadOnlyList<TierAnswer> Tiers,
    [Range(0, double.PositiveInfinity)] double ElapsedMs);
