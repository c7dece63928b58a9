using Microsoft.Extensions.Options;
using MuseumGuide.Photos;
using MuseumGuide.Recognition.Frames;
using MuseumGuide.Recognition.Geometry;
using MuseumGuide.Recognition.Vectors;

namespace MuseumGuide.Recognition.Retrieval;

/// <summary>Shortlists references by local features and proves them by geometry, round after round, until the rest of
/// the photo holds no further work; then looks into the frames that are left. In a collection that is too large for
/// an index of local features the frames are all it looks into.</summary>
/// <param name="vectors">Where embeddings are searched; null where the index itself has them.</param>
public sealed class RetrievalTier(
    ReferenceFeatureCache references, IOptions<RetrievalOptions> options, VectorSearch? vectors = null)
    : IRecognitionTier
{
    // The nearest are proven first, and most frames need no further look then.
    private const int FirstDepth = 2;
    private const int DeeperBy = 3;

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

        var frames = new FrameShortlist(vectors);
        var proofs = await ProveAsync(query, frames, cancellationToken);
        var verdict = ProofJudge.Judge(query, proofs, _options);
        return frames.IsDegraded ? SearchWords.Limit(verdict) : verdict;
    }

    /// <summary>Proves whether a photo shows one of the works that somebody says it shows.</summary>
    /// <returns>The works that were proven, or candidates that cannot be parted; null where none was.</returns>
    internal async Task<Identification?> ProveAsync(
        RecognitionQuery query, IReadOnlyList<string> artworkIds, CancellationToken cancellationToken)
    {
        if (query.Index.Codebook is null) return null;

        var asked = artworkIds.ToHashSet(StringComparer.Ordinal);
        var slots = Enumerable.Range(0, query.Index.ArtworkIds.Count)
            .Where(slot => asked.Contains(query.Index.ArtworkIds[slot])).Select(slot => (slot, 0f)).ToList();
        var picture = query.RequirePicture();
        var photo = await Task.Run(() => PhotoFeatures.Of(picture, null, _options.Workers), cancellationToken);
        var proofs = await VerifyAsync(query, photo, slots, [], cancellationToken);
        return (ProofJudge.Judge(query, proofs, _options) as TierVerdict.Settled)?.Identification;
    }

    /// <summary>Proves what can be proven, without judging it.</summary>
    /// <returns>One proof for each reference that was looked at, in the order of the shortlists.</returns>
    internal async Task<IReadOnlyList<Proof>> ProveAsync(
        RecognitionQuery query, CancellationToken cancellationToken) =>
        query.Index.Codebook is null ? [] : await ProveAsync(query, new FrameShortlist(vectors), cancellationToken);

    private async Task<List<Proof>> ProveAsync(
        RecognitionQuery query, FrameShortlist frames, CancellationToken cancellationToken)
    {
        var picture = query.RequirePicture();
        var codebook = query.Index.IsSearchedByFrames ? null : query.Index.Codebook;
        // A photo is many milliseconds of work: off the caller's thread.
        var photo = await Task.Run(() => PhotoFeatures.Of(picture, codebook, _options.Workers), cancellationToken);
        var proofs = new List<Proof>();
        var seen = new HashSet<int>();
        if (codebook is not null) await ProveRoundsAsync(query, photo, proofs, seen, cancellationToken);
        await ProveFramesAsync(query, photo, frames, proofs, seen, cancellationToken);
        return proofs;
    }

    private async Task ProveRoundsAsync(
        RecognitionQuery query, PhotoFeatures photo, List<Proof> proofs, HashSet<int> seen,
        CancellationToken cancellationToken)
    {
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
    }

    // What hangs in a frame may be too small, too dark or too even for the features of the whole photo.
    private async Task ProveFramesAsync(
        RecognitionQuery query, PhotoFeatures photo, FrameShortlist frames, List<Proof> proofs, HashSet<int> seen,
        CancellationToken cancellationToken)
    {
        var picture = query.RequirePicture();
        if (IsFilled(picture, proofs)) return;

        var open = await Task.Run(
            () => FrameFinder.Find(picture).Where(frame => IsOpen(frame, proofs)).ToArray(), cancellationToken);
        if (open.Length == 0) return;

        var isAlone = query.Index.IsSearchedByFrames;
        var most = isAlone ? _options.PerFrameLengthAlone : _options.PerFrameLength;
        var asked = await frames.FindAsync(query.Index, picture, open, most, looksWithin: isAlone, cancellationToken);
        for (var depth = isAlone ? FirstDepth : most; ; depth *= DeeperBy)
        {
            var slots = asked.Where(f => IsOpen(f.Frame, proofs)).SelectMany(f => f.Nearest(depth)).Distinct();
            var found = await VerifyAsync(query, photo, Unseen(query, slots, seen), seen, cancellationToken);
            proofs.AddRange(found);
            if (isAlone)
            {
                var twins = found.Where(IsProven).SelectMany(p => query.Index.TwinsOf(p.Slot)).Distinct();
                proofs.AddRange(
                    await VerifyAsync(query, photo, Unseen(query, twins, seen), seen, cancellationToken));
            }

            if (depth >= most || IsFilled(picture, proofs)) break;
        }

        foreach (var proof in LayoutProofs.Find(query, open, proofs.FindAll(IsProven)).ToArray())
        {
            // A few agreeing points of the same work add nothing to its layout, and must not rival it.
            proofs.RemoveAll(p => p.Slot == proof.Slot);
            proofs.Add(proof);
        }
    }

    // Likeness as a whole does not compare with shared features, so it gives no score.
    private static List<(int Slot, float Score)> Unseen(
        RecognitionQuery query, IEnumerable<int> slots, HashSet<int> seen) =>
        [.. slots.Where(slot => !seen.Contains(slot) && IsEligible(query, slot)).Select(slot => (slot, 0f))];

    private bool IsFilled(RgbImage picture, List<Proof> proofs) => proofs.Where(IsProven)
        .Sum(p => OutlineCheck.Area(p.Verification!.Outline)) > picture.Width * picture.Height * FilledShare;

    private bool IsOpen(Point[] frame, List<Proof> proofs) => !proofs.Exists(p => IsProven(p) && p.LiesIn(frame));

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
