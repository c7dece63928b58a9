namespace MuseumGuide.Recognition.PreCheck;

/// <summary>Notes whether a photo can be judged at all.</summary>
/// <remarks>Never settles it: later tiers may still prove a work.</remarks>
public sealed class PreCheckTier : IRecognitionTier
{
    /// <inheritdoc/>
    public string Name => Tier.PreCheck;

    /// <inheritdoc/>
    public ValueTask<TierVerdict> JudgeAsync(RecognitionQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var defect = DefectRules.Find(PhotoQuality.Measure(query.RequirePicture()));
        return ValueTask.FromResult<TierVerdict>(new TierVerdict.Undecided(query with { Defect = defect }));
    }
}
