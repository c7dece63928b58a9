namespace MuseumGuide.Evaluation.Chat;

/// <summary>A share with its 95 % interval after Wilson (1927), which holds for small counts and near 0 and 1.</summary>
/// <param name="Count">How many have the property.</param>
/// <param name="Total">Of how many.</param>
public sealed record WilsonShare(int Count, int Total)
{
    private const double Z = 1.959964;

    /// <summary>0 to 1; null where there was nothing to count.</summary>
    public double? Value => Total == 0 ? null : Count / (double)Total;

    /// <summary>Lower end of the interval.</summary>
    public double? Low => Total == 0 ? null : Math.Max(0, Center - HalfWidth);

    /// <summary>Upper end of the interval.</summary>
    public double? High => Total == 0 ? null : Math.Min(1, Center + HalfWidth);

    private double P => Count / (double)Total;

    private double Center => (P + (Z * Z / (2 * Total))) / (1 + (Z * Z / Total));

    private double HalfWidth =>
        Z * Math.Sqrt((P * (1 - P) / Total) + (Z * Z / (4.0 * Total * Total))) / (1 + (Z * Z / Total));
}
