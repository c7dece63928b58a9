namespace MuseumGuide.Host.Wording;

/// <summary>Words that several scripts say: what is being done, and what went wrong.</summary>
internal sealed class CommonWords;
