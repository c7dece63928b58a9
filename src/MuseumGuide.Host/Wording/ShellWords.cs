namespace MuseumGuide.Host.Wording;

/// <summary>The words that every page has: names of modes, pages and languages.</summary>
internal sealed class ShellWords;
