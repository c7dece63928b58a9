namespace MuseumGuide.Host.Wording;

/// <summary>What went wrong, by the problem’s code, for people.</summary>
internal sealed class ProblemWords;
