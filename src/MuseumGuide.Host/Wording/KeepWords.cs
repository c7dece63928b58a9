namespace MuseumGuide.Host.Wording;

/// <summary>What scripts say about the diary.</summary>
internal sealed class KeepWords;
