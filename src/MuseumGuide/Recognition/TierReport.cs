namespace MuseumGuide.Recognition;

/// <summary>What one tier said of one photo, and how long it took.</summary>
/// <param name="Tier">One of <see cref="Recognition.Tier"/>.</param>
/// <param name="Verdict"><c>settled</c> or <c>undecided</c>.</param>
/// <param name="Elapsed">Time the tier took.</param>
public sealed record TierReport(string Tier, string Verdict, TimeSpan Elapsed);
