namespace MuseumGuide.Limiting;

/// <summary>How a client stands under one quota.</summary>
/// <param name="Quota">The quota.</param>
/// <param name="Remaining">Requests that are left now.</param>
/// <param name="Reset">Time until the first of the counted requests counts no more; zero where none is counted.</param>
public readonly record struct QuotaState(Quota Quota, long Remaining, TimeSpan Reset);
