namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>The answer of a probe that has nothing to complain of.</summary>
internal sealed record HealthAnswer(string Status);
