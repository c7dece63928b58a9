namespace MuseumGuide.Evaluation;

/// <summary>How often a tier settles a photo and how long it takes.</summary>
/// <param name="Tier">One of <see cref="Recognition.Tier"/>, or <c>all</c> for the time over all tiers.</param>
/// <param name="Asked">Photos it was asked about.</param>
/// <param name="Settled">Photos it settled.</param>
/// <param name="Share">Share of all photos that it settled, 0 to 1.</param>
/// <param name="P50Ms">Median time, in milliseconds; null when it was never asked.</param>
/// <param name="P95Ms">Time that 95 of 100 photos stay within.</param>
/// <param name="P99Ms">Time that 99 of 100 photos stay within.</param>
public sealed record TierFigures(
    string Tier, int Asked, int Settled, double Share, double? P50Ms, double? P95Ms, double? P99Ms)
{
    /// <summary>Name of the line over all tiers.</summary>
    public const string All = "all";

    /// <summary>Counts and times every tier that occurs.</summary>
    /// <returns>The line over all tiers, then the tiers in the order they were asked, then those, such as
    /// <see cref="Recognition.Tier.None"/>, that were only named as settling.</returns>
    public static IReadOnlyList<TierFigures> Of(IReadOnlyCollection<PhotoResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        if (results.Count == 0) return [];

        var names = results.SelectMany(result => result.Tiers).Select(report => report.Tier)
            .Concat(results.Select(result => result.SettledBy)).Distinct();
        return
        [
            Line(All, results.Count, results.Count, [.. results.Select(result => result.Elapsed.TotalMilliseconds)]),
            .. names.Select(name => Line(
                name,
                results.Count,
                results.Count(result => result.SettledBy == name),
                [.. results.SelectMany(result => result.Tiers).Where(report => report.Tier == name)
                    .Select(report => report.Elapsed.TotalMilliseconds)])),
        ];
    }

    private static TierFigures Line(string name, int photos, int settled, List<double> times)
    {
        times.Sort();
        double? At(double share) => times.Count == 0 ? null : Percentile.Of(times, share);
        return new TierFigures(name, times.Count, settled, settled / (double)photos, At(0.5), At(0.95), At(0.99));
    }
}
