namespace MuseumGuide.Host.Wording;

/// <summary>The words around a work's description, written and spoken.</summary>
internal sealed class ListenWords;
