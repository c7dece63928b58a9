using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using MuseumGuide.Photos;

namespace MuseumGuide.Recognition.Layout;

/// <summary>Describes where a picture is light, dark and colored, and which way its strokes run, in 256 bytes.</summary>
/// <remarks>
/// Low frequencies of lightness (64) and of the two color axes (32 each) by a cosine transform, and 8 stroke
/// directions in 4 by 4 places (128). Lightness is freed of gain and offset; nothing is learned from pictures.
/// </remarks>
internal static class LayoutEmbedding
{
    /// <summary>Names the recipe; embeddings of different models cannot be compared.</summary>
    public const string Model = "layout-256-v1";

    /// <summary>Signed bytes in an embedding.</summary>
    public const int Dimensions = 256;

    private const int Frequencies = 8;
    private const int ColorTerms = 32;
    private const int Places = 4;
    private const int Directions = 8;
    private const float Largest = 0.25f; // one strong value must not drown the rest
    private const float ColorUnit = 25; // chroma that counts as much as the whole lightness layout
    private const float StrokeWeight = 0.9f;

    private static readonly float[] Cosines = CosineTable();
    private static readonly int[] LowestFirst = LowestFrequenciesFirst();

    /// <summary>Describes a whole picture.</summary>
    /// <returns>Signed bytes; the vector has unit length when divided by 508, or less for an even picture.</returns>
    public static byte[] Describe(RgbImage picture) => Describe(LayoutGrid.Of(picture));

    /// <summary>Describes the part of a photo that four corners enclose, rectified.</summary>
    /// <param name="quad">Clockwise from the top left, in pixels of the photo.</param>
    /// <returns>As for a whole picture.</returns>
    /// <exception cref="ArgumentException">Not four corners, or three of them on one line.</exception>
    public static byte[] Describe(RgbImage photo, IReadOnlyList<Point> quad) => Describe(LayoutGrid.Of(photo, quad));

    /// <summary>Compares two embeddings.</summary>
    /// <returns>The cosine, -1 to 1; 0 where either is all zeros.</returns>
    /// <exception cref="ArgumentException">They differ in length.</exception>
    public static float Similarity(ReadOnlySpan<sbyte> a, ReadOnlySpan<sbyte> b)
    {
        if (a.Length != b.Length) throw new ArgumentException("Embeddings of one length are needed.", nameof(b));

        var (dot, aa, bb) = (0, 0, 0);
        for (var i = 0; i < a.Length; i++)
        {
            dot += a[i] * b[i];
            aa += a[i] * a[i];
            bb += b[i] * b[i];
        }

        return aa == 0 || bb == 0 ? 0 : dot / MathF.Sqrt((float)aa * bb);
    }

    internal static byte[] Describe(LayoutGrid grid)
    {
        var values = new float[Dimensions];
        DescribeLightness(grid.Lightness, values.AsSpan(0, 64));
        DescribeColor(grid.A, values.AsSpan(64, ColorTerms));
        DescribeColor(grid.B, values.AsSpan(64 + ColorTerms, ColorTerms));
        var color = values.AsSpan(64, 2 * ColorTerms);
        var colorNorm = TensorPrimitives.Norm<float>(color);
        if (colorNorm > 1) TensorPrimitives.Divide(color, colorNorm, color);
        DescribeStrokes(grid.Lightness, values.AsSpan(128));
        return Quantize(values);
    }

    private static void DescribeLightness(float[] lightness, Span<float> target)
    {
        Transform(lightness, target);
        var mean = target[0];
        target[0] = 0;
        var spread = TensorPrimitives.Norm<float>(target);
        TensorPrimitives.Divide(target, spread + 10, target);
        target[0] = (mean - 50) / 100; // overall lightness is mostly the room's
    }

    private static void DescribeColor(float[] axis, Span<float> target)
    {
        Span<float> terms = stackalloc float[Frequencies * Frequencies];
        Transform(axis, terms);
        for (var i = 0; i < target.Length; i++) target[i] = terms[LowestFirst[i]] / ColorUnit;
        target[0] *= 0.5f; // a cast of the light moves this term alone
    }

    private static void DescribeStrokes(float[] lightness, Span<float> target)
    {
        for (var y = 1; y < LayoutGrid.Side - 1; y++)
        {
            for (var x = 1; x < LayoutGrid.Side - 1; x++)
            {
                var i = (y * LayoutGrid.Side) + x;
                var dx = lightness[i + 1] - lightness[i - 1];
                var dy = lightness[i + LayoutGrid.Side] - lightness[i - LayoutGrid.Side];
                var strength = MathF.Sqrt((dx * dx) + (dy * dy));
                var direction = (MathF.Atan2(dy, dx) / MathF.PI * Directions) + (2 * Directions);
                var (low, share) = ((int)direction, direction - (int)direction);
                var place = ((y * Places / LayoutGrid.Side * Places) + (x * Places / LayoutGrid.Side)) * Directions;
                target[place + (low % Directions)] += strength * (1 - share);
                target[place + ((low + 1) % Directions)] += strength * share;
            }
        }

        for (var i = 0; i < target.Length; i++) target[i] = MathF.Sqrt(target[i]);
        TensorPrimitives.Subtract(target, TensorPrimitives.Sum<float>(target) / target.Length, target);
        TensorPrimitives.Multiply(target, StrokeWeight / (TensorPrimitives.Norm<float>(target) + 6), target);
    }

    private static byte[] Quantize(float[] values)
    {
        for (var round = 0; round < 3; round++)
        {
            var norm = TensorPrimitives.Norm<float>(values);
            if (norm > 0) TensorPrimitives.Divide(values, norm, values);
            TensorPrimitives.Clamp(values, -Largest, Largest, values);
        }

        var bytes = new byte[Dimensions];
        var signed = MemoryMarshal.Cast<byte, sbyte>(bytes.AsSpan());
        for (var i = 0; i < values.Length; i++) signed[i] = (sbyte)MathF.Round(values[i] * (127 / Largest));
        return bytes;
    }

    // The lowest 8 by 8 terms of the two-dimensional cosine transform, scaled so that term 0 is the mean.
    private static void Transform(float[] cells, Span<float> target)
    {
        Span<float> rows = stackalloc float[LayoutGrid.Side * Frequencies];
        for (var y = 0; y < LayoutGrid.Side; y++)
        {
            var row = cells.AsSpan(y * LayoutGrid.Side, LayoutGrid.Side);
            for (var k = 0; k < Frequencies; k++)
                rows[(k * LayoutGrid.Side) + y] = TensorPrimitives.Dot(row, CosinesOf(k));
        }

        for (var k = 0; k < Frequencies; k++)
        {
            var column = rows.Slice(k * LayoutGrid.Side, LayoutGrid.Side);
            for (var l = 0; l < Frequencies; l++)
                target[(l * Frequencies) + k] = TensorPrimitives.Dot(column, CosinesOf(l));
        }
    }

    private static ReadOnlySpan<float> CosinesOf(int frequency) =>
        Cosines.AsSpan(frequency * LayoutGrid.Side, LayoutGrid.Side);

    private static float[] CosineTable()
    {
        var table = new float[Frequencies * LayoutGrid.Side];
        for (var k = 0; k < Frequencies; k++)
        {
            var scale = (k == 0 ? 1 : MathF.Sqrt(2)) / LayoutGrid.Side;
            for (var x = 0; x < LayoutGrid.Side; x++)
                table[(k * LayoutGrid.Side) + x] = scale * MathF.Cos(((2 * x) + 1) * k * MathF.PI / (2 * LayoutGrid.Side));
        }

        return table;
    }

    private static int[] LowestFrequenciesFirst() =>
        [.. Enumerable.Range(0, Frequencies * Frequencies)
            .OrderBy(i => (i / Frequencies) + (i % Frequencies))
            .ThenBy(i => i)];
}
