namespace MuseumGuide.Describing.Exploring;

/// <summary>The regions that a picture can be explored by.</summary>
/// <param name="Origin"><see cref="SentenceOrigin.Curator"/> where the museum wrote them,
/// <see cref="SentenceOrigin.Measured"/> where they are the cells of a grid, null where there are none.</param>
/// <param name="Columns">Cells from side to side of a grid; else 0.</param>
/// <param name="Rows">Cells from top to bottom of a grid; else 0.</param>
/// <param name="Regions">In the order to explore them: the museum's own, or row by row from the upper left.</param>
public sealed record PictureRegions(
    string ArtworkId, SentenceOrigin? Origin, int Columns, int Rows, IReadOnlyList<PictureRegion> Regions);
