using System.Numerics.Tensors;

namespace MuseumGuide.Recognition.Layout;

/// <summary>The small light and dark marks of a picture, free of light, frame and straight edges: 26 by 26 cells.</summary>
/// <remarks>
/// From each cell the mean of its surroundings is taken away (light that falls off), then the mean of its row and
/// of its column (frames, mats and shadows, which run level and upright); what is left has unit variance.
/// </remarks>
internal static class ReliefPattern
{
    /// <summary>Cells of the grid that are left out at each rim, where the frame is.</summary>
    public const int Trim = 3;

    /// <summary>Cells along either side.</summary>
    public const int Side = LayoutGrid.Side - (2 * Trim);

    /// <summary>Cells in all.</summary>
    public const int Cells = Side * Side;

    /// <summary>The largest value, in standard deviations; a reflection must not outweigh all else.</summary>
    public const float Largest = 6;

    private const int Surroundings = 3; // cells to each side
    private const float FaintestRelief = 0.05f; // L*; keeps the noise of an even wall from becoming a pattern

    /// <summary>Takes from each cell the mean of the cells around it.</summary>
    public static float[] HighPass(float[] lightness)
    {
        const int side = LayoutGrid.Side;
        var sums = new float[(side + 1) * (side + 1)];
        for (var y = 0; y < side; y++)
        {
            var row = 0f;
            for (var x = 0; x < side; x++)
            {
                row += lightness[(y * side) + x];
                sums[((y + 1) * (side + 1)) + x + 1] = sums[(y * (side + 1)) + x + 1] + row;
            }
        }

        var high = new float[LayoutGrid.Cells];
        for (var y = 0; y < side; y++)
        {
            var (top, bottom) = (Math.Max(0, y - Surroundings), Math.Min(side, y + Surroundings + 1));
            for (var x = 0; x < side; x++)
            {
                var (left, right) = (Math.Max(0, x - Surroundings), Math.Min(side, x + Surroundings + 1));
                var sum = sums[(bottom * (side + 1)) + right] - sums[(bottom * (side + 1)) + left]
                    - sums[(top * (side + 1)) + right] + sums[(top * (side + 1)) + left];
                high[(y * side) + x] = lightness[(y * side) + x] - (sum / ((bottom - top) * (right - left)));
            }
        }

        return high;
    }

    /// <summary>Cuts a pattern out of a high-passed grid.</summary>
    /// <param name="shiftX">Cells to the right of the middle, at most <see cref="Trim"/> either way.</param>
    /// <param name="shiftY">Cells down.</param>
    /// <returns>The strength of the marks in L*, root mean square.</returns>
    public static float Cut(float[] highPassed, int shiftX, int shiftY, Span<float> pattern)
    {
        for (var y = 0; y < Side; y++)
        {
            highPassed.AsSpan(((y + Trim + shiftY) * LayoutGrid.Side) + Trim + shiftX, Side)
                .CopyTo(pattern.Slice(y * Side, Side));
        }

        LevelRowsAndColumns(pattern);
        var strength = TensorPrimitives.Norm<float>(pattern) / Side;
        TensorPrimitives.Divide(pattern, strength + FaintestRelief, pattern);
        TensorPrimitives.Clamp(pattern, -Largest, Largest, pattern);
        LevelRowsAndColumns(pattern);
        TensorPrimitives.Divide(pattern, (TensorPrimitives.Norm<float>(pattern) / Side) + 0.001f, pattern);
        return strength;
    }

    /// <summary>How many cells bear the pattern: near 1 for a single dot, hundreds for strokes all over.</summary>
    public static float Breadth(ReadOnlySpan<float> pattern)
    {
        var (second, fourth) = (0.0, 0.0);
        foreach (var value in pattern)
        {
            double energy = value * value;
            second += energy;
            fourth += energy * energy;
        }

        return fourth == 0 ? 0 : (float)(second * second / fourth);
    }

    private static void LevelRowsAndColumns(Span<float> pattern)
    {
        Span<float> columns = stackalloc float[Side];
        columns.Clear();
        for (var y = 0; y < Side; y++)
        {
            var row = pattern.Slice(y * Side, Side);
            TensorPrimitives.Subtract(row, TensorPrimitives.Sum<float>(row) / Side, row);
            TensorPrimitives.Add<float>(columns, row, columns);
        }

        TensorPrimitives.Divide(columns, Side, columns);
        for (var y = 0; y < Side; y++)
        {
            var row = pattern.Slice(y * Side, Side);
            TensorPrimitives.Subtract<float>(row, columns, row);
        }
    }
}
