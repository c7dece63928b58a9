using Microsoft.Extensions.Options;
using MuseumGuide.Recognition.Frames;
using MuseumGuide.Recognition.Geometry;

namespace MuseumGuide.Recognition.Retrieval;

/// <summary>Shortlists references by local features and proves them by geometry, round after round, until the rest of
/// the photo holds no further work; then looks into the frames that are left.</summary>
public sealed class RetrievalTier(ReferenceFeatureCache references, IOptions<RetrievalOptions> options)
    : IRecognitionTier
{
    // Fewer features than this outside the works already found show no further work.
    private const int FewestFeaturesLeft = 40;

    // A photo that the works found fill to this share has no room for further frames.
    private const double FilledShare = 0.6;

    private readonly RetrievalOptions _options = options.Value;

    /// <inheritdoc/>
    public string Name => Tier.Retrieval;

    /// <inheritdoc/>
    public async ValueTask<TierVerdict> JudgeAsync(RecognitionQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (query.Index.Codebook is null) return new TierVerdict.Undecided(query);

        var proofs = await ProveAsync(query, cancellationToken);
        return ProofJudge.Judge(query, proofs, _options);
    }

    /// <summary>Proves whether a photo shows one of the works that somebody says it shows.</summary>
    /// <returns>The works that were proven, or candidates that cannot be parted; null where none was.</returns>
    internal async Task<Identification?> ProveAsync(
        RecognitionQuery query, IReadOnlyList<string> artworkIds, CancellationToken cancellationToken)
    {
        if (query.Index.Codebook is not { } codebook) return null;

        var asked = artworkIds.ToHashSet(StringComparer.Ordinal);
        var slots = Enumerable.Range(0, query.Index.ArtworkIds.Count)
            .Where(slot => asked.Contains(query.Index.ArtworkIds[slot])).Select(slot => (slot, 0f)).ToList();
        var picture = query.RequirePicture();
        var photo = await Task.Run(() => PhotoFeatures.Of(picture, codebook, _options.Workers), cancellationToken);
        var proofs = await VerifyAsync(query, photo, slots, [], cancellationToken);
        return (ProofJudge.Judge(query, proofs, _options) as TierVerdict.Settled)?.Identification;
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
                slot => !seen.Contains(slot) && IsEligible(query, slot));
            var found = await VerifyAsync(query, photo, shortlist, seen, cancellationToken);
            proofs.AddRange(found);
            if (!found.Any(IsProven)) break;

            words = photo.WordsOutside([.. proofs.Where(IsProven).Select(p => p.Verification!.Outline)]);
            if (words.Length < FewestFeaturesLeft * PhotoFeatures.WordsPerFeature) break;
        }

        await ProveFramesAsync(query, photo, proofs, seen, cancellationToken);
        return proofs;
    }

    // What hangs in a frame may be too small, too dark or too even for the features of the whole photo.
    private async Task ProveFramesAsync(
        RecognitionQuery query, PhotoFeatures photo, List<Proof> proofs, HashSet<int> seen,
        CancellationToken cancellationToken)
    {
        var picture = query.RequirePicture();
        var proven = proofs.FindAll(IsProven);
        if (proven.Sum(p => OutlineCheck.Area(p.Verification!.Outline)) > picture.Width * picture.Height * FilledShare)
            return;

        var open = await Task.Run(
            () => FrameFinder.Find(picture).Where(frame => !proven.Exists(p => p.LiesIn(frame))).ToArray(),
            cancellationToken);
        if (open.Length == 0) return;

        var shortlist = EmbeddingShortlist.Find(query.Index, picture, open, _options.PerFrameLength)
            .Where(s => !seen.Contains(s.Slot) && IsEligible(query, s.Slot)).ToList();
        proofs.AddRange(await VerifyAsync(query, photo, shortlist, seen, cancellationToken));
        foreach (var proof in LayoutProofs.Find(query, open, proofs.FindAll(IsProven)).ToArray())
        {
            // A few agreeing points of the same work add nothing to its layout, and must not rival it.
            proofs.RemoveAll(p => p.Slot == proof.Slot);
            proofs.Add(proof);
        }
    }

    private async Task<Proof[]> VerifyAsync(
        RecognitionQuery query, PhotoFeatures photo, List<(int Slot, float Score)> shortlist, HashSet<int> seen,
        CancellationToken cancellationToken)
    {
        if (shortlist.Count == 0) return [];

        seen.UnionWith(shortlist.Select(s => s.Slot));
        var features = await references.ReadAsync(query.Index, shortlist.ConvertAll(s => s.Slot), cancellationToken);
        return await Task.Run(
            () => ShortlistVerifier.Verify(photo, shortlist, features, _options.Workers, cancellationToken),
            cancellationToken);
    }

    private static bool IsEligible(RecognitionQuery query, int slot) =>
        !query.ExcludedArtworkIds.Contains(query.Index.ArtworkIds[slot]);

    private bool IsProven(Proof proof) => proof.Confidence >= _options.MinConfidence;
}
