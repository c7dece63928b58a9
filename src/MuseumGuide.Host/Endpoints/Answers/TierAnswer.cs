using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>What one tier said, and how long it took.</summary>
internal sealed record TierAnswer(
    [AllowedValues("cache", "decode", "hash", "pre_check", "retrieval", "vision")] string Tier,
    [AllowedValues("settled", "undecided")] string Verdict,
    [Range(0, double.PositiveInfinity)] double ElapsedMs);
