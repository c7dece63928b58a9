using MuseumGuide.Recognition.Features;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Importing;

/// <summary>Finds pairs of works whose reference images geometry cannot part: versions, studies, editions.</summary>
internal sealed class TwinFinder(IReferenceStore store, Codebook codebook)
{
    // Fewest inliers away from the border: docs/decisions/0004-local-features.md.
    private const int FewestInliers = 15;
    private const int ShortlistLength = 6;
    private const int BatchWorks = 32;

    /// <summary>Finds the twins of some works, and keeps the known ones of all others.</summary>
    /// <param name="changedIds">Works whose twins are to be found anew.</param>
    /// <returns>All pairs of the collection, ordered.</returns>
    public async Task<IReadOnlyList<TwinPair>> FindAsync(
        IReadOnlyCollection<string> changedIds, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var changed = changedIds.ToHashSet(StringComparer.Ordinal);
        var (ids, postings) = (new List<string>(), new List<byte[]?>());
        await foreach (var record in store.ReadRecordsAsync(cancellationToken))
        {
            ids.Add(record.ArtworkId);
            postings.Add(record.Postings);
        }

        var index = LocalFeatureIndex.Build(postings);
        var pairs = (await store.ReadTwinsAsync(cancellationToken))
            .Where(p => !changed.Contains(p.FirstId) && !changed.Contains(p.SecondId))
            .ToDictionary(p => (p.FirstId, p.SecondId));
        var slots = Enumerable.Range(0, ids.Count).Where(slot => changed.Contains(ids[slot])).ToArray();
        var done = 0;
        foreach (var batch in slots.Chunk(BatchWorks))
        {
            foreach (var pair in await FindInBatchAsync(index, ids, batch, cancellationToken))
                pairs[(pair.FirstId, pair.SecondId)] = pair;
            progress?.Report(0.5 + (0.5 * (done += batch.Length) / slots.Length));
        }

        return [.. pairs.Values.OrderBy(p => p.FirstId, StringComparer.Ordinal)
            .ThenBy(p => p.SecondId, StringComparer.Ordinal)];
    }

    private async Task<IReadOnlyList<TwinPair>> FindInBatchAsync(
        LocalFeatureIndex index, List<string> ids, int[] slots, CancellationToken cancellationToken)
    {
        var works = await ReadAsync(ids, slots, cancellationToken);
        var near = await Task.Run(
            () => slots.Where(works.ContainsKey).AsParallel().AsOrdered().WithCancellation(cancellationToken)
                .Select(slot =>
                {
                    var photo = PhotoFeatures.Of(works[slot], codebook, workers: 1);
                    var shortlist = index.FindNearest(
                        photo.Words, PhotoFeatures.WordsPerFeature, ShortlistLength, other => other != slot);
                    return (Slot: slot, Photo: photo, Shortlist: shortlist);
                })
                .ToArray(),
            cancellationToken);
        var others = await ReadAsync(
            ids, [.. near.SelectMany(n => n.Shortlist.Select(s => s.Slot)).Distinct()], cancellationToken);
        return await Task.Run(
            () => near.AsParallel().AsOrdered().WithCancellation(cancellationToken)
                .SelectMany(n => ShortlistVerifier.Verify(n.Photo, n.Shortlist, others, 1, cancellationToken)
                    .Where(proof => proof.InnerInliers >= FewestInliers)
                    .Select(proof => Pair(ids[n.Slot], ids[proof.Slot], proof.InnerInliers)))
                .ToArray(),
            cancellationToken);
    }

    private async Task<Dictionary<int, LocalFeatures>> ReadAsync(
        List<string> ids, int[] slots, CancellationToken cancellationToken)
    {
        var blobs = await store.ReadFeaturesAsync([.. slots.Select(s => ids[s])], cancellationToken);
        return slots.Where(s => blobs.ContainsKey(ids[s]))
            .ToDictionary(s => s, s => LocalFeaturesCodec.Decode(blobs[ids[s]]));
    }

    private static TwinPair Pair(string one, string other, int inliers) =>
        string.CompareOrdinal(one, other) < 0 ? new TwinPair(one, other, inliers) : new TwinPair(other, one, inliers);
}
