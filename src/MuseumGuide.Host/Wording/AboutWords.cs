namespace MuseumGuide.Host.Wording;

/// <summary>The words of the pages on privacy and accessibility.</summary>
internal sealed class AboutWords;
