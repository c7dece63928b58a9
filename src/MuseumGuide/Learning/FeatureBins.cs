namespace MuseumGuide.Learning;

/// <summary>The features of all rows, each cut into few intervals of about equally many rows.</summary>
internal sealed class FeatureBins
{
    private readonly double[][] _cuts;
    private readonly byte[][] _columns;

    /// <param name="rows">Finite numbers, all rows of one length, at least one row.</param>
    /// <param name="most">The most bins of a feature, 2 to 256.</param>
    public FeatureBins(IReadOnlyList<double[]> rows, int most)
    {
        var features = rows[0].Length;
        Rows = rows.Count;
        _cuts = new double[features][];
        _columns = new byte[features][];
        Starts = new int[features + 1];
        for (var f = 0; f < features; f++)
        {
            var values = new double[rows.Count];
            for (var n = 0; n < values.Length; n++) values[n] = rows[n][f];
            var cuts = Cuts(values, most);
            _cuts[f] = cuts;
            _columns[f] = Array.ConvertAll(values, value => Bin(value, cuts));
            Starts[f + 1] = Starts[f] + cuts.Length + 1;
        }
    }

    public int Features => _cuts.Length;

    public int Rows { get; }

    /// <summary>Where the bins of each feature begin when those of all stand one after the other; last, how many
    /// there are.</summary>
    public int[] Starts { get; }

    /// <returns>The bin of each row, 0 for the lowest values.</returns>
    public ReadOnlySpan<byte> Column(int feature) => _columns[feature];

    /// <returns>The bound of a bin: its values are at or below it, those of the next are above.</returns>
    public double UpperBound(int feature, int bin) => _cuts[feature][bin];

    /// <returns>Bounds between bins, rising, one fewer than there are bins. They have five digits, so two values that
    /// first differ in a later digit may share a bin.</returns>
    internal static double[] Cuts(IEnumerable<double> values, int most)
    {
        var distinct = values.CountBy(value => value).OrderBy(pair => pair.Key).ToArray();
        var rowsLeft = distinct.Sum(pair => pair.Value);
        var binsLeft = most;
        var inBin = 0;
        var cuts = new List<double>();
        for (var i = 0; i < distinct.Length - 1; i++)
        {
            inBin += distinct[i].Value;
            // A value that many rows share takes one bin, and the others share the remaining bins anew.
            var isFull = (long)inBin * binsLeft >= rowsLeft;
            if (!isFull && distinct.Length - i > binsLeft) continue;

            var cut = FiveDigits.Of(distinct[i].Key / 2 + distinct[i + 1].Key / 2);
            if (cuts.Count == 0 || cut > cuts[^1]) cuts.Add(cut);
            rowsLeft -= inBin;
            binsLeft--;
            inBin = 0;
        }

        return [.. cuts];
    }

    private static byte Bin(double value, double[] cuts)
    {
        var found = Array.BinarySearch(cuts, value);
        return (byte)(found >= 0 ? found : ~found);
    }
}
