namespace MuseumGuide.Host.Wording;

/// <summary>The words of sharing a work; scripts say some of them.</summary>
internal sealed class ShareWords;
