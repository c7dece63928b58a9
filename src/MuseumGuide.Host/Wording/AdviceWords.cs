namespace MuseumGuide.Host.Wording;

/// <summary>What is wrong with a photo, what to do about it, and what to say where it was judged all the same.</summary>
internal sealed class AdviceWords;
