namespace MuseumGuide.Learning;

/// <summary>First and second derivatives of the log loss by the log odds of each row, in fixed point.</summary>
internal sealed class LossSlopes
{
    // Bits of a long that a sum over all rows may fill; one more is the sign, one is spare for rounding.
    private const int Bits = 62;

    // Finer steps than those of a double near 1 would hold nothing.
    private const int FinestStep = 52;

    private readonly bool[] _labels;
    private readonly double[] _weights;
    private readonly double _scale;

    /// <param name="labels">One for each row, at least one.</param>
    /// <param name="weights">One for each row, above 0 and finite.</param>
    public LossSlopes(IEnumerable<bool> labels, IEnumerable<double> weights)
    {
        _labels = [.. labels];
        _weights = [.. weights];
        var bits = Math.ILogB(_weights.Max()) + 1 + Math.ILogB(_labels.Length) + 1;
        _scale = Math.ScaleB(1, Math.Min(Bits - bits, FinestStep));
        Gradients = new long[_labels.Length];
        Hessians = new long[_labels.Length];
    }

    /// <summary>Of each row, as of the last <see cref="Update"/>.</summary>
    public long[] Gradients { get; }

    /// <summary>As <see cref="Gradients"/>; never below 0.</summary>
    public long[] Hessians { get; }

    /// <summary>The log odds of all rows together. Where all labels are alike, half a row of the other label keeps
    /// them finite.</summary>
    public double BaseLogOdds()
    {
        long right = 0, wrong = 0;
        for (var n = 0; n < _labels.Length; n++)
        {
            if (_labels[n]) right += Fixed(_weights[n]);
            else wrong += Fixed(_weights[n]);
        }

        var other = right == 0 || wrong == 0 ? 0.5 : 0;
        return Math.Log((Number(right) + other) / (Number(wrong) + other));
    }

    /// <param name="logOdds">What the model says of each row by now.</param>
    public void Update(ReadOnlySpan<double> logOdds)
    {
        for (var n = 0; n < _labels.Length; n++)
        {
            var probability = 1 / (1 + Math.Exp(-logOdds[n]));
            Gradients[n] = Fixed(_weights[n] * (probability - (_labels[n] ? 1 : 0)));
            Hessians[n] = Fixed(_weights[n] * probability * (1 - probability));
        }
    }

    /// <summary>Turns a sum of gradients, of Hessians or of weights back into a number.</summary>
    public double Number(long sum) => sum / _scale;

    private long Fixed(double number) => (long)Math.Round(number * _scale);
}
