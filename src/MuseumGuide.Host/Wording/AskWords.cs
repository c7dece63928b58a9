namespace MuseumGuide.Host.Wording;

/// <summary>Words of the form for asking, of its answers and their sources.</summary>
internal sealed class AskWords;
