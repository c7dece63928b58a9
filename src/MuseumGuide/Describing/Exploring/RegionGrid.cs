namespace MuseumGuide.Describing.Exploring;

/// <summary>How a picture is cut into cells: three by three, or two where one side is short beside the other.</summary>
internal sealed record RegionGrid(int Columns, int Rows)
{
    // Beyond this, three cells across the short side would be slivers.
    private const double LongProportion = 1.75;

    public int Count => Columns * Rows;

    /// <param name="width">Pixels across.</param>
    /// <param name="height">Pixels down.</param>
    public static RegionGrid For(int width, int height)
    {
        if (width >= height * LongProportion) return new(3, 2);
        return height >= width * LongProportion ? new(2, 3) : new(3, 3);
    }

    /// <param name="index">Counted row by row from the upper left.</param>
    public PictureBox BoxOf(int index) => new(
        index % Columns / (double)Columns, index / Columns / (double)Rows, 1.0 / Columns, 1.0 / Rows);

    /// <summary>Such as "upper left", "middle left" or "middle".</summary>
    public string NameOf(int index)
    {
        var row = WordOf(index / Columns, Rows, "upper", "lower");
        var column = WordOf(index % Columns, Columns, "left", "right");
        return row == column ? row : $"{row} {column}";
    }

    private static string WordOf(int step, int steps, string first, string last)
    {
        if (step == 0) return first;
        return step == steps - 1 ? last : "middle";
    }
}
