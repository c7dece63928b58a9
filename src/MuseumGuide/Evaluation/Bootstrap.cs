namespace MuseumGuide.Evaluation;

/// <summary>Percentile bootstrap: photos are drawn anew with replacement, the figure is taken each time, and its
/// middle 95 % is the interval. The same seed gives the same interval.</summary>
internal sealed class Bootstrap(int seed, int resamples = Bootstrap.DefaultResamples)
{
    public const int DefaultResamples = 2_000;
    private const double Tail = 0.025;

    /// <summary>Estimates the mean of a measure over those photos that it applies to.</summary>
    /// <param name="measure">Null where it does not apply.</param>
    public Estimate Mean(IReadOnlyList<PhotoResult> results, Func<PhotoResult, double?> measure) =>
        Ratio(results, result => measure(result) is { } value ? (value, 1) : (0, 0));

    /// <summary>Estimates the share of the photos a condition applies to for which it holds.</summary>
    public Estimate Share(IReadOnlyList<PhotoResult> results, Func<PhotoResult, bool?> condition) =>
        Mean(results, result => condition(result) is { } holds ? (holds ? 1 : 0) : null);

    /// <summary>Estimates a quotient of sums over the photos whose second part is not zero.</summary>
    public Estimate Ratio(IReadOnlyList<PhotoResult> results, Func<PhotoResult, (double Part, double Whole)> measure)
    {
        var counted = results.Select(measure).Where(pair => pair.Whole > 0).ToArray();
        return Of(counted, sample =>
        {
            var (part, whole) = (0.0, 0.0);
            foreach (var pair in sample)
            {
                part += pair.Part;
                whole += pair.Whole;
            }

            return part / whole;
        });
    }

    /// <summary>Estimates any figure of a list of items.</summary>
    /// <param name="figure">Null for a sample it cannot be taken of; such samples are left out.</param>
    public Estimate Of<T>(T[] items, Func<T[], double?> figure)
    {
        if (items.Length == 0 || figure(items) is not { } value) return Estimate.None;

        var random = new Random(seed);
        var sample = new T[items.Length];
        var values = new List<double>(resamples);
        for (var r = 0; r < resamples; r++)
        {
            for (var i = 0; i < sample.Length; i++) sample[i] = items[random.Next(items.Length)];
            if (figure(sample) is { } resampled) values.Add(resampled);
        }

        values.Sort();
        return new Estimate(value, Percentile.Of(values, Tail), Percentile.Of(values, 1 - Tail), items.Length);
    }
}
