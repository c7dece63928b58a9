namespace MuseumGuide.Recognition;

/// <summary>A work that was proven to be in the photo.</summary>
/// <param name="ArtworkId">Its id in the catalog.</param>
/// <param name="Confidence">Calibrated probability that this is right, 0 to 1.</param>
/// <param name="Outline">Four corners in fractions of the upright photo, clockwise from the work's own top left;
/// null when the tier does not tell where the work is.</param>
/// <param name="Evidence">Why.</param>
public sealed record ArtworkMatch(
    string ArtworkId, double Confidence, IReadOnlyList<Point>? Outline, Evidence Evidence);
