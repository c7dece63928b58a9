namespace MuseumGuide.Host.Wording;

/// <summary>What is wrong with a photo, and what to do about it.</summary>
internal sealed class AdviceWords;
