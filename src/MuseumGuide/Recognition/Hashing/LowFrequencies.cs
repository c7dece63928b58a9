namespace MuseumGuide.Recognition.Hashing;

/// <summary>The lowest 16×16 coefficients of the unnormalized discrete cosine transform (type II) in two
/// dimensions.</summary>
internal static class LowFrequencies
{
    /// <summary>Width and height of what is transformed.</summary>
    public const int Side = 64;

    private const int Kept = 16;
    private static readonly double[] Cosines = BuildCosines();

    /// <summary>Transforms along the columns, then along the rows.</summary>
    /// <param name="gray">64×64 samples, rows first.</param>
    /// <param name="coefficients">16×16, vertical frequency first.</param>
    public static void Transform(ReadOnlySpan<byte> gray, Span<double> coefficients)
    {
        Span<double> column = stackalloc double[Side];
        for (var k = 0; k < Kept; k++)
        {
            column.Clear();
            for (var y = 0; y < Side; y++)
            {
                var cosine = Cosines[k * Side + y];
                var row = gray.Slice(y * Side, Side);
                for (var x = 0; x < Side; x++) column[x] += row[x] * cosine;
            }

            for (var m = 0; m < Kept; m++)
            {
                var sum = 0.0;
                for (var x = 0; x < Side; x++) sum += column[x] * Cosines[m * Side + x];
                coefficients[k * Kept + m] = sum;
            }
        }
    }

    private static double[] BuildCosines()
    {
        var cosines = new double[Kept * Side];
        for (var k = 0; k < Kept; k++)
        {
            for (var n = 0; n < Side; n++)
                cosines[k * Side + n] = 2 * Math.Cos(Math.PI * k * (2 * n + 1) / (2.0 * Side));
        }

        return cosines;
    }
}
