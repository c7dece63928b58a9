using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>The regions that a work's picture can be explored by.</summary>
/// <param name="Origin">curator where the museum wrote them, measured where they are cells of a grid; null where there
/// are none.</param>
/// <param name="Columns">Cells from side to side of a grid; else 0.</param>
/// <param name="Rows">Cells from top to bottom of a grid; else 0.</param>
/// <param name="Regions">In the order to explore them; those of a grid row by row from the upper left.</param>
internal sealed record RegionsAnswer(
    string ArtworkId,
    [AllowedValues("curator", "measured", null)] string? Origin,
    [Range(0, int.MaxValue)] int Columns,
    [Range(0, int.MaxValue)] int Rows,
    IReadOnlyList<RegionAnswer> Regions);
