using MuseumGuide.Recognition;

namespace MuseumGuide.Redis.Analyses;

/// <summary>An analysis as Redis keeps it.</summary>
/// <param name="Until">When it is to be forgotten, in seconds since 1970.</param>
/// <param name="Analysis">What became of the photo.</param>
internal sealed record StoredAnalysis(long Until, KeptAnalysis Analysis);
