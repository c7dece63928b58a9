namespace MuseumGuide.Recognition.PreCheck;

/// <summary>What small squares of a gray copy tell.</summary>
internal static class TileMeasures
{
    private const int FlatSide = 8;
    private const int FlatSpan = 6;
    private const int WritingSide = 16;
    private const int WritingSpan = 40;

    /// <summary>Share of the 8×8 tiles whose tones span at most 6; 0 when not one tile fits.</summary>
    public static double FlatShare(GrayCopy gray) => Share(gray, FlatSide, IsFlat);

    /// <summary>Share of the 16×16 tiles with strokes on an even ground; 0 when not one tile fits.</summary>
    public static double WritingShare(GrayCopy gray) => Share(gray, WritingSide, IsWriting);

    private static double Share(GrayCopy gray, int side, Func<GrayCopy, int, int, bool> matches)
    {
        var tiles = 0;
        var matching = 0;
        for (var top = 0; top + side <= gray.Height; top += side)
        {
            for (var left = 0; left + side <= gray.Width; left += side)
            {
                tiles++;
                if (matches(gray, left, top)) matching++;
            }
        }

        return tiles == 0 ? 0 : matching / (double)tiles;
    }

    private static bool IsFlat(GrayCopy gray, int left, int top)
    {
        var (least, greatest) = Span(gray, left, top, FlatSide);
        return greatest - least <= FlatSpan;
    }

    // The ground is the tone near one end of the tile's span; writing leaves most of the tile on it and crosses
    // the middle of the span several times a row.
    private static bool IsWriting(GrayCopy gray, int left, int top)
    {
        var (least, greatest) = Span(gray, left, top, WritingSide);
        if (greatest - least < WritingSpan) return false;

        var middle = (least + greatest) / 2;
        var nearGround = greatest - (greatest - least) / 4;
        var nearInk = least + (greatest - least) / 4;
        var light = 0;
        var dark = 0;
        var crossings = 0;
        for (var y = top; y < top + WritingSide; y++)
        {
            var row = gray.Pixels.AsSpan(y * gray.Width + left, WritingSide);
            for (var x = 0; x < row.Length; x++)
            {
                if (row[x] >= nearGround) light++;
                if (row[x] <= nearInk) dark++;
                if (x > 0 && row[x] > middle != row[x - 1] > middle) crossings++;
            }
        }

        return Math.Max(light, dark) >= WritingSide * WritingSide * 45 / 100 && crossings >= WritingSide * 3 / 2;
    }

    private static (int Least, int Greatest) Span(GrayCopy gray, int left, int top, int side)
    {
        var least = 255;
        var greatest = 0;
        for (var y = top; y < top + side; y++)
        {
            foreach (var tone in gray.Pixels.AsSpan(y * gray.Width + left, side))
            {
                least = Math.Min(least, tone);
                greatest = Math.Max(greatest, tone);
            }
        }

        return (least, greatest);
    }
}
