using Microsoft.Extensions.Options;

namespace MuseumGuide.Recognition.Hashing;

/// <summary>Recognizes the museum's own picture when it comes back, sent again or scaled.</summary>
/// <remarks>Undecided when the picture is flat, when another work is near enough too, or when the work has twins and
/// the picture is not all but the same: hashes cannot part these.</remarks>
public sealed class HashTier(IOptions<HashTierOptions> options) : IRecognitionTier
{
    private static readonly IReadOnlyList<Point> WholePhoto = [new(0, 0), new(1, 0), new(1, 1), new(0, 1)];
    private readonly HashTierOptions _options = options.Value;

    /// <inheritdoc/>
    public string Name => Tier.Hash;

    /// <inheritdoc/>
    public ValueTask<TierVerdict> JudgeAsync(RecognitionQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        return ValueTask.FromResult(Judge(query));
    }

    private TierVerdict Judge(RecognitionQuery query)
    {
        var picture = query.RequirePicture();
        var index = query.Index;
        if (index.Hashes.Count == 0) return new TierVerdict.Undecided(query);

        var hashes = PictureHasher.Compute(picture);
        if (hashes.IsFlat) return new TierVerdict.Undecided(query);

        var near = index.Hashes.FindWithin(hashes, _options.MaxMeanDistance)
            .Where(n => !query.ExcludedArtworkIds.Contains(index.ArtworkIds[n.Slot])).ToArray();
        if (near.Length != 1) return new TierVerdict.Undecided(query);

        var nearest = near[0];
        if (nearest.MeanDistance > _options.MaxTwinDistance && index.TwinsOf(nearest.Slot).Count > 0)
            return new TierVerdict.Undecided(query);

        var evidence = new Evidence(
            Tier.Hash, null, nearest.MeanDistance, "The photo is nearly identical to the museum's picture.");
        var match = new ArtworkMatch(
            index.ArtworkIds[nearest.Slot], _options.HashConfidence, WholePhoto, evidence);
        return new TierVerdict.Settled(new Identification.Recognized([match], []));
    }
}
