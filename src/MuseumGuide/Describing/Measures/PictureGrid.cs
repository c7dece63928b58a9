namespace MuseumGuide.Describing.Measures;

/// <summary>A picture cut into 12 × 12 equal cells, which halves, thirds and sixths are made of.</summary>
internal static class PictureGrid
{
    public const int Side = 12;
    public const int Cells = Side * Side;

    private static readonly PicturePlace[] Regions =
    [
        PicturePlace.UpperThird, PicturePlace.LowerThird, PicturePlace.LeftThird, PicturePlace.RightThird,
        PicturePlace.Center, PicturePlace.UpperHalf, PicturePlace.LowerHalf, PicturePlace.LeftHalf,
        PicturePlace.RightHalf, PicturePlace.Edges,
    ];

    private static readonly Dictionary<PicturePlace, bool[]> Masks = Regions.ToDictionary(
        place => place, place => Enumerable.Range(0, Cells).Select(cell => Holds(place, cell)).ToArray());

    /// <summary>All places but <see cref="PicturePlace.Throughout"/>, smallest first.</summary>
    public static IReadOnlyList<PicturePlace> Places => Regions;

    /// <summary>The cell that a pixel lies in.</summary>
    public static int CellOf(int x, int y, int width, int height) => (y * Side / height * Side) + (x * Side / width);

    /// <summary>Whether each cell belongs to a place.</summary>
    public static bool[] MaskOf(PicturePlace place) => Masks[place];

    private static bool Holds(PicturePlace place, int cell)
    {
        var (row, column) = (cell / Side, cell % Side);
        return place switch
        {
            PicturePlace.UpperThird => row < 4,
            PicturePlace.LowerThird => row >= 8,
            PicturePlace.LeftThird => column < 4,
            PicturePlace.RightThird => column >= 8,
            PicturePlace.UpperHalf => row < 6,
            PicturePlace.LowerHalf => row >= 6,
            PicturePlace.LeftHalf => column < 6,
            PicturePlace.RightHalf => column >= 6,
            PicturePlace.Center => row is >= 3 and < 9 && column is >= 3 and < 9,
            PicturePlace.Edges => row is < 2 or >= 10 || column is < 2 or >= 10,
            _ => true,
        };
    }
}
