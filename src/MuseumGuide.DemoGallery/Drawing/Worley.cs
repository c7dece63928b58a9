namespace MuseumGuide.Demo.Drawing;

/// <summary>Where a place lies among scattered points.</summary>
/// <param name="Nearest">Distance to the nearest point, in cells.</param>
/// <param name="Second">Distance to the second nearest.</param>
/// <param name="Id">A well-mixed number of the nearest point.</param>
internal readonly record struct Worley(float Nearest, float Second, uint Id)
{
    /// <summary>0 on the border between two cells, growing inward.</summary>
    public float Border => Second - Nearest;

    /// <summary>0 to 1, the same all over the cell.</summary>
    public float Unit => (Id >> 8) * (1f / 16777216f);
}
