using System.Diagnostics;
using MuseumGuide.Photos;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Recognition;

/// <summary>Asks the tiers in order until one settles the photo.</summary>
/// <param name="analyses">Remembers what photos were found to be; null remembers nothing.</param>
/// <param name="metrics">Null where nothing is measured.</param>
public sealed class RecognitionPipeline(
    IEnumerable<IRecognitionTier> tiers, RecognitionIndexHolder index, IAnalysisStore? analyses = null,
    RecognitionMetrics? metrics = null)
{
    private readonly IRecognitionTier[] _tiers = [.. tiers];

    /// <summary>How many tiers a photo meets at most.</summary>
    public int TierCount => _tiers.Length;

    /// <summary>Identifies the works in an admitted photo.</summary>
    public Task<RecognitionReport> IdentifyAsync(AdmittedPhoto photo, CancellationToken cancellationToken) =>
        IdentifyAsync(new RecognitionQuery(photo, index.Current), cancellationToken);

    /// <summary>Identifies the works in a visitor's photo.</summary>
    /// <param name="client">Names the visitor's device for budgets.</param>
    /// <param name="slot">The place among the photos in work; disposed of before a remote tier is asked, so that one
    /// that hangs holds up nobody else.</param>
    /// <param name="progress">Told of each tier when it has judged; null tells nobody.</param>
    public Task<RecognitionReport> IdentifyAsync(
        AdmittedPhoto photo, string client, IDisposable slot, IProgress<TierReport>? progress,
        CancellationToken cancellationToken) =>
        IdentifyAsync(
            new RecognitionQuery(photo, index.Current) { Client = client }, cancellationToken, slot, progress);

    /// <summary>Identifies the works in an admitted photo as if the collection lacked some of its works.</summary>
    /// <param name="excludedArtworkIds">The works to look past.</param>
    public Task<RecognitionReport> IdentifyAsync(
        AdmittedPhoto photo, IReadOnlySet<string> excludedArtworkIds, CancellationToken cancellationToken) =>
        IdentifyAsync(
            new RecognitionQuery(photo, index.Current) { ExcludedArtworkIds = excludedArtworkIds }, cancellationToken);

    private async Task<RecognitionReport> IdentifyAsync(
        RecognitionQuery query, CancellationToken cancellationToken, IDisposable? slot = null,
        IProgress<TierReport>? progress = null)
    {
        var started = Stopwatch.GetTimestamp();
        var reports = new List<TierReport>(_tiers.Length);

        foreach (var tier in _tiers)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (tier.IsRemote) slot?.Dispose();
            var (verdict, report) = await AskAsync(tier, query, cancellationToken);
            reports.Add(report);
            progress?.Report(report);
            switch (verdict)
            {
                case TierVerdict.Settled settled:
                    return Report(
                        query with
                        {
                            Defect = query.Defect ?? settled.Defect,
                            Warnings = [.. query.Warnings, .. settled.Warnings],
                            IsDegraded = query.IsDegraded || settled.IsDegraded,
                        },
                        settled.Identification, tier.Name, reports, started);
                case TierVerdict.Undecided undecided:
                    query = undecided.Query;
                    break;
            }
        }

        Identification unproven = query.Defect is { } defect
            ? new Identification.Unusable(defect)
            : new Identification.NotInCollection(query.Shortlist);
        return Report(query, unproven, Tier.None, reports, started);
    }

    private async Task<(TierVerdict Verdict, TierReport Report)> AskAsync(
        IRecognitionTier tier, RecognitionQuery query, CancellationToken cancellationToken)
    {
        using var span = RecognitionTrace.Begin(tier.Name);
        var started = Stopwatch.GetTimestamp();
        try
        {
            var verdict = await tier.JudgeAsync(query, cancellationToken);
            var report = new TierReport(
                tier.Name, verdict is TierVerdict.Settled ? "settled" : "undecided", Stopwatch.GetElapsedTime(started));
            span?.SetTag("museum_guide.verdict", report.Verdict);
            metrics?.TierEnded(report);
            return (verdict, report);
        }
        catch (Exception e)
        {
            span?.SetTag("error.type", e.GetType().Name).SetStatus(ActivityStatusCode.Error);
            throw;
        }
    }

    private RecognitionReport Report(
        RecognitionQuery query, Identification identification, string settledBy, List<TierReport> tiers, long started)
    {
        var id = AnalysisId.For(query.Photo.Hash, query.Index.Version);
        if (settledBy != Tier.Cache && query.ExcludedArtworkIds.Count == 0
            && identification is not (Identification.Busy or Identification.Refused))
            analyses?.Keep(id, new KeptAnalysis(identification, query.Defect, query.Warnings, !query.IsDegraded));

        return new RecognitionReport(
            id, identification, settledBy, query.Defect, tiers, Stopwatch.GetElapsedTime(started))
        {
            IsDegraded = query.IsDegraded,
            Warnings = query.Warnings,
        };
    }
}
