namespace MuseumGuide.Host.Wording;

/// <summary>The words of the audio guide's four large targets and of its state.</summary>
internal sealed class PadWords;
