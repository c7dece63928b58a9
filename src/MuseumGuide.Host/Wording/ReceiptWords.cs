namespace MuseumGuide.Host.Wording;

/// <summary>What happened to a photo.</summary>
internal sealed class ReceiptWords;
