using Microsoft.Extensions.Options;

namespace MuseumGuide.Recognition.Retrieval;

/// <summary>Shortlists references by local features and proves them by geometry, round after round, until the rest of
/// the photo holds no further work.</summary>
public sealed class RetrievalTier(ReferenceFeatureCache references, IOptions<RetrievalOptions> options)
    : IRecognitionTier
{
    // Fewer features than this outside the works already found show no further work.
    private const int FewestFeaturesLeft = 40;

    private readonly RetrievalOptions _options = options.Value;

    /// <inheritdoc/>
    public string Name => Tier.Retrieval;

    /// <inheritdoc/>
    public async ValueTask<TierVerdict> JudgeAsync(RecognitionQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var proofs = await ProveAsync(query, cancellationToken);
        return ProofJudge.Judge(query, proofs, _options);
    }

    /// <summary>Proves what can be proven, without judging it.</summary>
    /// <returns>One proof for each reference that was looked at, in the order of the shortlists.</returns>
    internal async Task<IReadOnlyList<Proof>> ProveAsync(RecognitionQuery query, CancellationToken cancellationToken)
    {
        if (query.Index.Codebook is not { } codebook) return [];

        var picture = query.RequirePicture();
        // A photo is many milliseconds of work: off the caller's thread.
        var photo = await Task.Run(() => PhotoFeatures.Of(picture, codebook, _options.Workers), cancellationToken);
        return await ProveAsync(query, photo, cancellationToken);
    }

    private async Task<List<Proof>> ProveAsync(
        RecognitionQuery query, PhotoFeatures photo, CancellationToken cancellationToken)
    {
        var proofs = new List<Proof>();
        var seen = new HashSet<int>();
        var words = photo.Words;
        for (var round = 0; round < _options.Rounds; round++)
        {
            var shortlist = query.Index.LocalFeatures.FindNearest(
                words, PhotoFeatures.WordsPerFeature,
                round == 0 ? _options.ShortlistLength : _options.FurtherLength,
                slot => !seen.Contains(slot) && !query.ExcludedArtworkIds.Contains(query.Index.ArtworkIds[slot]));
            if (shortlist.Count == 0) break;

            seen.UnionWith(shortlist.Select(s => s.Slot));
            var features = await references.ReadAsync(
                query.Index, shortlist.ConvertAll(s => s.Slot), cancellationToken);
            var found = await Task.Run(
                () => ShortlistVerifier.Verify(photo, shortlist, features, _options.Workers, cancellationToken),
                cancellationToken);
            proofs.AddRange(found);
            if (!found.Any(IsProven)) break;

            words = photo.WordsOutside([.. proofs.Where(IsProven).Select(p => p.Verification!.Outline)]);
            if (words.Length < FewestFeaturesLeft * PhotoFeatures.WordsPerFeature) break;
        }

        return proofs;
    }

    private bool IsProven(Proof proof) => proof.Confidence >= _options.MinConfidence;
}
