namespace MuseumGuide.Host.Wording;

/// <summary>The words for the regions of a picture: places, colors, light and detail.</summary>
internal sealed class ExploreWords;
