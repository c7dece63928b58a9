using MuseumGuide.Photos;

namespace MuseumGuide.Describing.Measures;

/// <summary>Names every pixel and tells which names cover a good part of a picture, and where. No I/O, no state.
/// </summary>
internal static class ColorMeasurer
{
    private const int MostColors = 4;

    // A color is named from a twelfth of the area.
    private const float LeastShare = 0.085f;

    // A shade is told where it holds for two thirds of its family.
    private const float LeastShadePart = 0.66f;

    public static IReadOnlyList<MeasuredColor> Measure(RgbImage picture)
    {
        var families = CountNames(picture).GroupBy(pair => pair.Key.Family, StringComparer.Ordinal);
        var area = (float)picture.Width * picture.Height;
        return
        [
            .. families.SelectMany(family => Summarize(family.Key, [.. family], area))
                .Where(color => color.Share >= LeastShare)
                .OrderByDescending(color => color.Share).ThenBy(color => color.Name, StringComparer.Ordinal)
                .Take(MostColors),
        ];
    }

    private static Dictionary<ColorName, float[]> CountNames(RgbImage picture)
    {
        var names = new Dictionary<ColorName, float[]>();
        var pixels = picture.Pixels;
        for (var y = 0; y < picture.Height; y++)
        {
            for (var x = 0; x < picture.Width; x++)
            {
                var i = ((y * picture.Width) + x) * 3;
                var name = ColorVocabulary.Name(Oklch.FromSrgb(pixels[i], pixels[i + 1], pixels[i + 2]));
                if (!names.TryGetValue(name, out var cells)) names.Add(name, cells = new float[PictureGrid.Cells]);
                cells[PictureGrid.CellOf(x, y, picture.Width, picture.Height)]++;
            }
        }

        return names;
    }

    private static MeasuredColor[] Summarize(
        string family, IReadOnlyList<KeyValuePair<ColorName, float[]>> shades, float area)
    {
        var cells = Add(shades.Select(shade => shade.Value));
        var main = shades.MaxBy(shade => shade.Value.Sum());
        if (main.Value.Sum() >= cells.Sum() * LeastShadePart) return [Color(main.Key.ToString(), cells, area)];

        // Two shades that lie apart are two colors: a dark gray half beside a pale gray one.
        MeasuredColor[] parts = [.. shades.Select(shade => Color(shade.Key.ToString(), shade.Value, area))];
        MeasuredColor[] apart = [.. parts.Where(part => part.Share >= LeastShare && IsRegion(part.Place))];
        return apart.Length > 1 && apart.Sum(part => part.Share) * area >= cells.Sum() * LeastShadePart
            ? apart
            : [Color(family, cells, area)];
    }

    private static bool IsRegion(PicturePlace? place) => place is not (null or PicturePlace.Throughout);

    private static MeasuredColor Color(string name, float[] cells, float area) =>
        new(name, cells.Sum() / area, PlaceFinder.FindHome(cells));

    private static float[] Add(IEnumerable<float[]> parts)
    {
        var sum = new float[PictureGrid.Cells];
        foreach (var part in parts)
        {
            for (var i = 0; i < sum.Length; i++) sum[i] += part[i];
        }

        return sum;
    }
}
