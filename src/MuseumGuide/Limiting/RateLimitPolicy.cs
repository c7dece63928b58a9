namespace MuseumGuide.Limiting;

/// <summary>The quotas that one kind of request is counted under, all at once.</summary>
/// <param name="Name">Keeps the counts of several policies apart.</param>
/// <param name="Quotas">At least one; the longest window last.</param>
public sealed record RateLimitPolicy(string Name, IReadOnlyList<Quota> Quotas);
