using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace MuseumGuide.Recognition.Features;

/// <summary>Describes the surroundings of a keypoint by 4×4 histograms of 8 gradient directions (Lowe 2004, section 6),
/// in the square-root form of Arandjelović and Zisserman (2012).</summary>
/// <remarks>A 16×16 grid turned to the keypoint's angle is sampled with bilinear interpolation, so that every
/// spatial weight is a constant and the whole is straight vector code.</remarks>
internal static class SiftDescriptor
{
    /// <summary>Values of a descriptor, each 0 to 127.</summary>
    public const int Length = 128;

    /// <summary>Length that the square-root form has before rounding: the dot product of a descriptor with itself
    /// is near the square of this.</summary>
    public const int Norm = 254;

    private const int Grid = 16;
    private const int Directions = 8;
    private const int Cells = 4;
    private const int PatchSide = Grid + 2;

    // One cell spans three scales (Lowe), and four samples span one cell.
    private const float SampleSpacing = 0.75f;

    private static readonly float[] Window = BuildWindow();
    private static readonly float[] CellWeights = BuildCellWeights();

    /// <summary>Describes one keypoint.</summary>
    /// <param name="plane">The plane whose blur is nearest to the keypoint's scale.</param>
    /// <param name="sigma">The keypoint's scale, in pixels of the plane.</param>
    /// <param name="angle">The keypoint's direction, in radians.</param>
    /// <param name="descriptor">Receives 128 values.</param>
    public static void Describe(GrayPlane plane, float x, float y, float sigma, float angle, Span<byte> descriptor)
    {
        Span<float> patch = stackalloc float[PatchSide * PatchSide];
        Span<float> rows = stackalloc float[Cells * Directions * Grid];
        Span<float> histogram = stackalloc float[Length];
        rows.Clear();
        SamplePatch(plane, x, y, sigma * SampleSpacing, angle, patch);
        for (var row = 0; row < Grid; row++) AccumulateRow(patch, row, rows);
        PoolColumns(rows, histogram);
        Quantise(histogram, descriptor);
    }

    private static void SamplePatch(GrayPlane plane, float x, float y, float spacing, float angle, Span<float> patch)
    {
        var (stepX, stepY) = (MathF.Cos(angle) * spacing, MathF.Sin(angle) * spacing);
        const float centre = (PatchSide - 1) / 2f;
        var (startX, startY) = (x - (centre * (stepX - stepY)), y - (centre * (stepY + stepX)));
        var (maxX, maxY) = (plane.Width - 1.001f, plane.Height - 1.001f);
        ref var values = ref MemoryMarshal.GetArrayDataReference(plane.Values);
        for (var row = 0; row < PatchSide; row++)
        {
            var (px, py) = (startX - (row * stepY), startY + (row * stepX));
            for (var column = 0; column < PatchSide; column++, px += stepX, py += stepY)
            {
                var (cx, cy) = (Math.Clamp(px, 0, maxX), Math.Clamp(py, 0, maxY));
                var (left, top) = ((int)cx, (int)cy);
                var (fx, fy) = (cx - left, cy - top);
                ref var corner = ref System.Runtime.CompilerServices.Unsafe.Add(ref values, (top * plane.Width) + left);
                var upper = corner
                    + ((System.Runtime.CompilerServices.Unsafe.Add(ref corner, 1) - corner) * fx);
                ref var lowerCorner = ref System.Runtime.CompilerServices.Unsafe.Add(ref corner, plane.Width);
                var lower = lowerCorner
                    + ((System.Runtime.CompilerServices.Unsafe.Add(ref lowerCorner, 1) - lowerCorner) * fx);
                patch[(row * PatchSide) + column] = upper + ((lower - upper) * fy);
            }
        }
    }

    // Adds one row of samples to the two rows of cells it lies between, direction by direction.
    private static void AccumulateRow(ReadOnlySpan<float> patch, int row, Span<float> rows)
    {
        for (var half = 0; half < Grid; half += Vector256<float>.Count)
        {
            var at = ((row + 1) * PatchSide) + half + 1;
            var dx = Vector256.Create(patch[(at + 1)..]) - Vector256.Create(patch[(at - 1)..]);
            var dy = Vector256.Create(patch[(at + PatchSide)..]) - Vector256.Create(patch[(at - PatchSide)..]);
            var window = Vector256.Create(Window.AsSpan((row * Grid) + half));
            var magnitude = Vector256.Sqrt((dx * dx) + (dy * dy)) * window;
            var turn = FastMath.Atan2(dy, dx) * (Directions / (2 * MathF.PI));
            for (var direction = 0; direction < Directions; direction++)
            {
                // The distance between two directions, the short way round.
                var apart = Vector256.Abs(turn - Vector256.Create((float)direction - (Directions / 2)));
                apart = Vector256.Min(apart, Vector256.Create((float)Directions) - apart);
                var share = Vector256.Max(Vector256<float>.One - apart, Vector256<float>.Zero) * magnitude;
                for (var cell = 0; cell < Cells; cell++)
                {
                    var weight = CellWeights[(cell * Grid) + row];
                    if (weight == 0) continue;
                    var sum = rows[((((cell * Directions) + direction) * Grid) + half)..];
                    Vector256.FusedMultiplyAdd(share, Vector256.Create(weight), Vector256.Create(sum)).CopyTo(sum);
                }
            }
        }
    }

    private static void PoolColumns(ReadOnlySpan<float> rows, Span<float> histogram)
    {
        for (var cellRow = 0; cellRow < Cells; cellRow++)
        {
            for (var direction = 0; direction < Directions; direction++)
            {
                var line = rows.Slice(((cellRow * Directions) + direction) * Grid, Grid);
                var (left, right) = (Vector256.Create(line), Vector256.Create(line[Vector256<float>.Count..]));
                for (var cell = 0; cell < Cells; cell++)
                {
                    var weights = CellWeights.AsSpan(cell * Grid, Grid);
                    var sum = (left * Vector256.Create(weights))
                        + (right * Vector256.Create(weights[Vector256<float>.Count..]));
                    histogram[(((cellRow * Cells) + cell) * Directions) + direction] = Vector256.Sum(sum);
                }
            }
        }
    }

    private static void Quantise(Span<float> histogram, Span<byte> descriptor)
    {
        var total = TensorPrimitives.Sum<float>(histogram);
        var scale = total > 0 ? 1 / total : 0;
        for (var i = 0; i < Length; i++)
            descriptor[i] = (byte)MathF.Min(127, (MathF.Sqrt(histogram[i] * scale) * Norm) + 0.5f);
    }

    // A Gaussian as wide as half the grid.
    private static float[] BuildWindow()
    {
        var window = new float[Grid * Grid];
        for (var row = 0; row < Grid; row++)
        {
            for (var column = 0; column < Grid; column++)
            {
                var (dy, dx) = (row - 7.5, column - 7.5);
                window[(row * Grid) + column] = (float)Math.Exp(-((dx * dx) + (dy * dy)) / (2 * 8.0 * 8.0));
            }
        }

        return window;
    }

    // How much the sample at an offset belongs to each of the four cells: a triangle two cells wide.
    private static float[] BuildCellWeights()
    {
        var weights = new float[Cells * Grid];
        for (var cell = 0; cell < Cells; cell++)
        {
            for (var sample = 0; sample < Grid; sample++)
            {
                var place = ((sample - 7.5) / 4) + 1.5;
                weights[(cell * Grid) + sample] = (float)Math.Max(0, 1 - Math.Abs(place - cell));
            }
        }

        return weights;
    }
}
