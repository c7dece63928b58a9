using MuseumGuide.Learning;

namespace MuseumGuide.Tests.Learning;

/// <summary>Rows drawn from a seed, and the rule that labels them.</summary>
internal static class MadeUpRows
{
    /// <returns>Vectors of numbers from 0 to 1.</returns>
    public static double[][] Draw(int count, int features, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count)
            .Select(_ => Enumerable.Range(0, features).Select(_ => random.NextDouble()).ToArray())];
    }

    /// <returns>Whether exactly one of the first two features is above a half.</returns>
    public static bool[] EitherOr(IEnumerable<double[]> rows) => [.. rows.Select(row => row[0] > 0.5 != row[1] > 0.5)];

    /// <returns>Labels as likely as <paramref name="chance"/> says.</returns>
    public static bool[] Toss(IEnumerable<double[]> rows, Func<double[], double> chance, int seed)
    {
        var random = new Random(seed);
        return [.. rows.Select(row => random.NextDouble() < chance(row))];
    }

    /// <returns>The default settings, with a name for each of so many features.</returns>
    public static BoostedTreesFitOptions Options(int features) => new()
    {
        FeatureNames = [.. Enumerable.Range(0, features).Select(f => $"feature {f}")],
    };
}
