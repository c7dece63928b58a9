namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>What one tier said, and how long it took.</summary>
internal sealed record TierAnswer(string Tier, string Verdict, double ElapsedMs);
