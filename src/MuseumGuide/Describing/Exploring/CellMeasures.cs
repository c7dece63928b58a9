using MuseumGuide.Describing.Measures;

namespace MuseumGuide.Describing.Exploring;

/// <summary>What was measured of one cell of a picture's grid.</summary>
/// <param name="Colors">Most of the cell's area first, at most three.</param>
/// <param name="Light">Beside the rest of the picture.</param>
/// <param name="Detail">Beside the rest of the picture; null where it does not stand out.</param>
internal sealed record CellMeasures(IReadOnlyList<MeasuredColor> Colors, RegionLight Light, RegionDetail? Detail);
