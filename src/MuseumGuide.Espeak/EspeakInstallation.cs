namespace MuseumGuide.Espeak;

/// <summary>The program as it was found.</summary>
internal sealed record EspeakInstallation(string Path, string Version, EspeakVoices Voices);
