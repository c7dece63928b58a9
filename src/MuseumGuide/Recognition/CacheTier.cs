namespace MuseumGuide.Recognition;

/// <summary>Answers the same bytes as it answered them before, while the index is the same.</summary>
public sealed class CacheTier(IAnalysisStore analyses) : IRecognitionTier
{
    /// <inheritdoc/>
    public string Name => Tier.Cache;

    /// <inheritdoc/>
    public async ValueTask<TierVerdict> JudgeAsync(RecognitionQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        // A question that leaves works out on purpose is not the question that was remembered.
        var known = query.ExcludedArtworkIds.Count == 0
            ? await analyses.FindAsync(AnalysisId.For(query.Photo.Hash, query.Index.Version), cancellationToken)
            : null;
        return known is not { IsRepeatable: true }
            ? new TierVerdict.Undecided(query)
            : new TierVerdict.Settled(known.Identification)
            {
                Defect = known.Defect,
                Warnings = known.Warnings,
            };
    }
}
