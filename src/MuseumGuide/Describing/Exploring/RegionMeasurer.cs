using MuseumGuide.Describing.Measures;
using MuseumGuide.Photos;

namespace MuseumGuide.Describing.Exploring;

/// <summary>Measures each cell of a picture's grid by the bounds of docs/decisions/0007-measured-words.md. No I/O, no
/// state.</summary>
internal static class RegionMeasurer
{
    private const int MostColors = 3;

    /// <returns>Row by row from the upper left.</returns>
    public static IReadOnlyList<CellMeasures> Measure(RgbImage picture, RegionGrid grid)
    {
        var small = ImageResizer.Shrink(picture, PictureMeasurer.LongestSide);
        var (light, logDetail) = PictureMeasurer.MeasureCells(small);
        return [.. Enumerable.Range(0, grid.Count).Select(index => Measure(small, light, logDetail, grid, index))];
    }

    private static CellMeasures Measure(
        RgbImage small, float[] light, float[] logDetail, RegionGrid grid, int index)
    {
        var mask = MaskOf(grid, index);
        var lightness = PlaceFinder.StandsOut(light, mask, PictureMeasurer.LightClearance);
        var detail = PlaceFinder.StandsOut(logDetail, mask, PictureMeasurer.DetailClearance);
        return new CellMeasures(
            [.. ColorMeasurer.Measure(Crop(small, grid, index)).Take(MostColors)],
            lightness switch { > 0 => RegionLight.Lighter, < 0 => RegionLight.Darker, _ => RegionLight.Same },
            detail switch { > 0 => RegionDetail.Busy, < 0 => RegionDetail.Calm, _ => null });
    }

    // Twelve cells a side are halves as well as thirds.
    private static bool[] MaskOf(RegionGrid grid, int index) =>
    [
        .. Enumerable.Range(0, PictureGrid.Cells).Select(cell =>
            cell / PictureGrid.Side * grid.Rows / PictureGrid.Side == index / grid.Columns
            && cell % PictureGrid.Side * grid.Columns / PictureGrid.Side == index % grid.Columns),
    ];

    private static RgbImage Crop(RgbImage picture, RegionGrid grid, int index)
    {
        var (left, width) = Span(picture.Width, index % grid.Columns, grid.Columns);
        var (top, height) = Span(picture.Height, index / grid.Columns, grid.Rows);
        var pixels = new byte[width * height * 3];
        for (var y = 0; y < height; y++)
        {
            picture.Pixels.AsSpan((((top + y) * picture.Width) + left) * 3, width * 3)
                .CopyTo(pixels.AsSpan(y * width * 3));
        }

        return new RgbImage(width, height, pixels);
    }

    // Never empty, even of a picture that is narrower than the grid.
    private static (int Start, int Length) Span(int side, int step, int steps)
    {
        var start = Math.Min(side * step / steps, side - 1);
        return (start, Math.Max(1, (side * (step + 1) / steps) - start));
    }
}
