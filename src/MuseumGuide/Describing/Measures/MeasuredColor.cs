namespace MuseumGuide.Describing.Measures;

/// <summary>A color that a good part of a picture has.</summary>
/// <param name="Name">Its ordinary name, with a word for its brightness where that is clear: "dark blue".</param>
/// <param name="Share">The part of the picture's area that has it, 0 to 1.</param>
/// <param name="Place">Where most of it lies; null where no part of the picture stands out.</param>
public sealed record MeasuredColor(string Name, double Share, PicturePlace? Place);
