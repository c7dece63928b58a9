using System.Numerics.Tensors;

namespace MuseumGuide.Recognition.Retrieval;

/// <summary>64 fixed orthonormal directions in descriptor space, drawn from a seed.</summary>
internal static class RandomProjection
{
    private const int Seed = 20_080_412;
    private static readonly float[] Rows = Draw();

    /// <summary>Projects a whole descriptor.</summary>
    public static void Project(ReadOnlySpan<float> values, Span<float> projected)
    {
        for (var row = 0; row < Codebook.SignatureBits; row++)
            projected[row] = TensorPrimitives.Dot(values, Row(row));
    }

    /// <summary>Projects half a descriptor, as if the other half were zero.</summary>
    /// <param name="half">0 for the first, 1 for the second.</param>
    public static void ProjectHalf(ReadOnlySpan<float> values, int half, Span<float> projected)
    {
        for (var row = 0; row < Codebook.SignatureBits; row++)
        {
            projected[row] = TensorPrimitives.Dot(
                values, Row(row).Slice(half * Codebook.HalfLength, Codebook.HalfLength));
        }
    }

    private static ReadOnlySpan<float> Row(int row) =>
        Rows.AsSpan(row * 2 * Codebook.HalfLength, 2 * Codebook.HalfLength);

    // Gaussian rows, made orthonormal one after the other. A seeded Random is stable across .NET versions.
    private static float[] Draw()
    {
        const int length = 2 * Codebook.HalfLength;
        var random = new Random(Seed);
        var rows = new double[Codebook.SignatureBits][];
        for (var i = 0; i < rows.Length; i++)
        {
            var row = new double[length];
            for (var j = 0; j < length; j++)
            {
                row[j] = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble()))
                    * Math.Cos(2 * Math.PI * random.NextDouble());
            }

            for (var earlier = 0; earlier < i; earlier++)
            {
                var share = TensorPrimitives.Dot<double>(row, rows[earlier]);
                for (var j = 0; j < length; j++) row[j] -= share * rows[earlier][j];
            }

            var norm = TensorPrimitives.Norm<double>(row);
            for (var j = 0; j < length; j++) row[j] /= norm;
            rows[i] = row;
        }

        return [.. rows.SelectMany(row => row).Select(value => (float)value)];
    }
}
