using System.Diagnostics.Metrics;

namespace MuseumGuide.Recognition;

/// <summary>Counts photos and tiers, and their time.</summary>
public sealed class RecognitionMetrics
{
    // Exact at the objectives: 130 ms for a photo, 1 s for a visitor; above that only a provider is waited for.
    private static readonly double[] Edges =
        [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.13, 0.15, 0.2, 0.3, 0.5, 1, 2.5, 5, 10, 30];

    private readonly Counter<long> _photos;
    private readonly Histogram<double> _duration;
    private readonly Histogram<double> _tierDuration;
    private readonly Counter<long> _lookups;

    /// <summary>Makes the instruments; what is expected soon starts at zero, so that its first increase is seen.
    /// </summary>
    public RecognitionMetrics(IMeterFactory meters)
    {
        ArgumentNullException.ThrowIfNull(meters);
        var meter = meters.Create("MuseumGuide");
        var advice = new InstrumentAdvice<double> { HistogramBucketBoundaries = Edges };
        _photos = meter.CreateCounter<long>(
            "museum_guide.recognition.photos", "{photo}",
            "Photos, by what became of them and the tier that settled it.");
        _duration = meter.CreateHistogram(
            "museum_guide.recognition.duration", "s", "Time from a photo's last byte to its answer.", advice: advice);
        _tierDuration = meter.CreateHistogram(
            "museum_guide.recognition.tier.duration", "s", "Time that one tier took on one photo.", advice: advice);
        _lookups = meter.CreateCounter<long>(
            "museum_guide.recognition.cache.lookups", "{lookup}", "Photos that were looked for among the answers.");
        foreach (var tier in (ReadOnlySpan<string>)[Tier.Cache, Tier.Hash, Tier.Retrieval])
            Count("recognized", tier, 0);
        Count("ambiguous", Tier.Retrieval, 0);
        foreach (var outcome in (ReadOnlySpan<string>)["not_in_collection", "unusable", "refused", "busy"])
            Count(outcome, Tier.None, 0);
        Count(isHit: true, 0);
        Count(isHit: false, 0);
    }

    /// <summary>Counts a photo that was answered or turned away.</summary>
    /// <param name="tier">One of <see cref="Tier"/>.</param>
    /// <param name="elapsed">Time from its last byte.</param>
    public void PhotoEnded(Identification identification, string tier, TimeSpan elapsed)
    {
        Count(NameOf(identification), tier, 1);
        _duration.Record(elapsed.TotalSeconds, new KeyValuePair<string, object?>("tier", tier));
    }

    /// <summary>Counts what one tier said; of the cache tier also whether it knew the photo.</summary>
    public void TierEnded(TierReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        _tierDuration.Record(report.Elapsed.TotalSeconds, new("tier", report.Tier), new("verdict", report.Verdict));
        if (report.Tier == Tier.Cache) Count(isHit: report.Verdict == "settled", 1);
    }

    private void Count(string outcome, string tier, long photos) =>
        _photos.Add(photos, new("outcome", outcome), new("tier", tier));

    private void Count(bool isHit, long photos) =>
        _lookups.Add(photos, new KeyValuePair<string, object?>("result", isHit ? "hit" : "miss"));

    private static string NameOf(Identification identification) => identification switch
    {
        Identification.Recognized => "recognized",
        Identification.Ambiguous => "ambiguous",
        Identification.Described => "described",
        Identification.NotInCollection => "not_in_collection",
        Identification.Unusable => "unusable",
        Identification.Refused => "refused",
        _ => "busy",
    };
}
