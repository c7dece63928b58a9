namespace MuseumGuide.Host.Wording;

/// <summary>The words of the first page, and of the place where a photo is taken or chosen.</summary>
internal sealed class HomeWords;
