namespace MuseumGuide.Describing.Measures;

/// <summary>Finds the part of a picture that stands out, if one does.</summary>
/// <remarks>The bounds are of docs/decisions/0007-measured-words.md.</remarks>
internal static class PlaceFinder
{
    private const int CellsOfSide = 2 * (PictureGrid.Side - 4);

    /// <summary>Finds where most of something lies.</summary>
    /// <param name="amounts">How much of it is in each cell, at least 0.</param>
    public static PicturePlace? FindHome(ReadOnlySpan<float> amounts)
    {
        var total = Sum(amounts, null);
        if (total <= 0) return null;
        foreach (var place in PictureGrid.Places)
        {
            if (Sum(amounts, PictureGrid.MaskOf(place)) / total >= LeastPart(place)
                && (place != PicturePlace.Edges || IsOnAllSides(amounts, total)))
                return place;
        }

        return IsThroughout(amounts, total) ? PicturePlace.Throughout : null;
    }

    /// <summary>Finds the part whose cells lie clearly above the rest.</summary>
    /// <param name="clearance">How far, as the difference of two means, a part must lie above the rest.</param>
    public static PicturePlace? FindHighest(ReadOnlySpan<float> values, float clearance)
    {
        PicturePlace? best = null;
        var most = clearance;
        foreach (var place in PictureGrid.Places)
        {
            var mask = PictureGrid.MaskOf(place);
            var (difference, outside) = Compare(values, mask);
            if (difference < most || !MostExceed(values, mask, outside)) continue;
            if (place == PicturePlace.Edges && LowestSide(values) < outside + (clearance / 2)) continue;
            (best, most) = (place, difference);
        }

        return best;
    }

    /// <summary>Whether the cells of a part lie clearly above the rest: 1, clearly below: -1, or neither: 0.</summary>
    /// <param name="clearance">As in <see cref="FindHighest"/>.</param>
    public static int StandsOut(ReadOnlySpan<float> values, bool[] mask, float clearance)
    {
        var (difference, outside) = Compare(values, mask);
        if (difference >= clearance && MostExceed(values, mask, outside)) return 1;
        var negated = new float[values.Length];
        for (var i = 0; i < negated.Length; i++) negated[i] = -values[i];
        return -difference >= clearance && MostExceed(negated, mask, -outside) ? -1 : 0;
    }

    private static (float Difference, float Outside) Compare(ReadOnlySpan<float> values, bool[] mask)
    {
        var inside = Sum(values, mask);
        var count = mask.Count(holds => holds);
        var outside = (Sum(values, null) - inside) / (PictureGrid.Cells - count);
        return ((inside / count) - outside, outside);
    }

    private static float LeastPart(PicturePlace place) => place switch
    {
        PicturePlace.Center => 0.6f,
        PicturePlace.Edges => 0.85f,
        PicturePlace.UpperHalf or PicturePlace.LowerHalf or PicturePlace.LeftHalf or PicturePlace.RightHalf => 0.8f,
        _ => 0.68f,
    };

    // One bright spot must not make a whole third the light one.
    private static bool MostExceed(ReadOnlySpan<float> values, bool[] mask, float level)
    {
        var (above, count) = (0, mask.Count(holds => holds));
        for (var i = 0; i < values.Length; i++)
        {
            if (mask[i] && values[i] > level) above++;
        }

        return above >= count * 0.8;
    }

    private static bool IsOnAllSides(ReadOnlySpan<float> amounts, float total) =>
        LowestSide(amounts) * CellsOfSide >= total * 0.12f;

    // The mean of that of the four sides, two cells deep and without the corners, which has least.
    private static float LowestSide(ReadOnlySpan<float> values)
    {
        Span<float> sides = stackalloc float[4];
        for (var i = 0; i < values.Length; i++)
        {
            var (row, column) = (i / PictureGrid.Side, i % PictureGrid.Side);
            if (column is >= 2 and < 10 && row < 2) sides[0] += values[i];
            if (column is >= 2 and < 10 && row >= 10) sides[1] += values[i];
            if (row is >= 2 and < 10 && column < 2) sides[2] += values[i];
            if (row is >= 2 and < 10 && column >= 10) sides[3] += values[i];
        }

        return Math.Min(Math.Min(sides[0], sides[1]), Math.Min(sides[2], sides[3])) / CellsOfSide;
    }

    private static bool IsThroughout(ReadOnlySpan<float> amounts, float total)
    {
        Span<float> ninths = stackalloc float[9];
        for (var i = 0; i < amounts.Length; i++)
            ninths[(i / PictureGrid.Side / 4 * 3) + (i % PictureGrid.Side / 4)] += amounts[i];
        foreach (var ninth in ninths)
        {
            if (ninth < total * 0.065f || ninth > total * 0.19f) return false;
        }

        return true;
    }

    private static float Sum(ReadOnlySpan<float> values, bool[]? mask)
    {
        var sum = 0f;
        for (var i = 0; i < values.Length; i++)
        {
            if (mask is null || mask[i]) sum += values[i];
        }

        return sum;
    }
}
