namespace MuseumGuide.Narrating;

/// <summary>What was spoken ahead.</summary>
/// <param name="Spoken">Works that were spoken at every length.</param>
/// <param name="Duration">How long all of it plays.</param>
/// <param name="Failed">Ids of works that no voice could speak.</param>
public sealed record SpokenAheadReport(int Spoken, TimeSpan Duration, IReadOnlyList<string> Failed);
