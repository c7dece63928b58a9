namespace MuseumGuide.Describing.Measures;

/// <summary>What can be computed from a reference image and told in words.</summary>
/// <remarks>Only what holds by a clear margin is here: docs/decisions/0007-measured-words.md.</remarks>
/// <param name="Format">Which side is longer.</param>
/// <param name="Colors">At most four, most of the area first; empty where no color has a good part of it.</param>
/// <param name="Tone">How light and dark are spread over all; null where nothing stands out.</param>
/// <param name="Lightest">The part that is clearly lighter than the rest, or null.</param>
/// <param name="Darkest">The part that is clearly darker than the rest, or null.</param>
/// <param name="Texture">How full of detail the whole is; null where nothing stands out.</param>
/// <param name="Busiest">The part with clearly more fine detail than the rest, or null.</param>
/// <param name="Calmest">The part with clearly less fine detail than the rest, or null.</param>
public sealed record PictureMeasures(
    PictureFormat Format,
    IReadOnlyList<MeasuredColor> Colors,
    PictureTone? Tone = null,
    PicturePlace? Lightest = null,
    PicturePlace? Darkest = null,
    PictureTexture? Texture = null,
    PicturePlace? Busiest = null,
    PicturePlace? Calmest = null);
