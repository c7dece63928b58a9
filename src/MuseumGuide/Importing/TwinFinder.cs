using MuseumGuide.Recognition.Features;
using MuseumGuide.Recognition.Retrieval;
using MuseumGuide.Recognition.Vectors;

namespace MuseumGuide.Importing;

/// <summary>Finds pairs of works whose reference images geometry cannot part: versions, studies, editions.</summary>
/// <param name="mostWorks">The most works that an index of local features is built for.</param>
/// <param name="vectors">The store that has the embeddings of all works; null where none has.</param>
internal sealed class TwinFinder(IReferenceStore store, Codebook codebook, int mostWorks, IVectorStore? vectors)
{
    // Fewest inliers away from the border: docs/decisions/0004-local-features.md.
    private const int FewestInliers = 15;
    private const int BatchWorks = 32;

    /// <summary>Finds the twins of some works, and keeps the known ones of all others.</summary>
    /// <param name="changedIds">Works whose twins are to be found anew.</param>
    /// <returns>All pairs of the collection, ordered.</returns>
    public async Task<IReadOnlyList<TwinPair>> FindAsync(
        IReadOnlyCollection<string> changedIds, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var changed = changedIds.ToHashSet(StringComparer.Ordinal);
        var shortlist = await TwinShortlist.ReadAsync(store, mostWorks, vectors, changed, cancellationToken);
        var pairs = (await store.ReadTwinsAsync(cancellationToken))
            .Where(p => !changed.Contains(p.FirstId) && !changed.Contains(p.SecondId))
            .ToDictionary(p => (p.FirstId, p.SecondId));
        var slots = Enumerable.Range(0, shortlist.Ids.Count)
            .Where(slot => changed.Contains(shortlist.Ids[slot])).ToArray();
        var done = 0;
        foreach (var batch in slots.Chunk(BatchWorks))
        {
            foreach (var pair in await FindInBatchAsync(shortlist, batch, cancellationToken))
                pairs[(pair.FirstId, pair.SecondId)] = pair;
            progress?.Report(0.5 + (0.5 * (done += batch.Length) / slots.Length));
        }

        return [.. pairs.Values.OrderBy(p => p.FirstId, StringComparer.Ordinal)
            .ThenBy(p => p.SecondId, StringComparer.Ordinal)];
    }

    private async Task<IReadOnlyList<TwinPair>> FindInBatchAsync(
        TwinShortlist shortlist, int[] slots, CancellationToken cancellationToken)
    {
        var works = await ReadAsync(shortlist.Ids, slots, cancellationToken);
        var photos = await Task.Run(
            () => slots.Where(works.ContainsKey).AsParallel().AsOrdered().WithCancellation(cancellationToken)
                .Select(slot => (Slot: slot, Photo: PhotoFeatures.Of(works[slot], codebook, workers: 1)))
                .ToArray(),
            cancellationToken);
        var near = await shortlist.FindAsync(photos, cancellationToken);
        var others = await ReadAsync(
            shortlist.Ids, [.. near.SelectMany(n => n.Select(s => s.Slot)).Distinct()], cancellationToken);
        return await Task.Run(
            () => photos.Zip(near).AsParallel().AsOrdered().WithCancellation(cancellationToken)
                .SelectMany(n => ShortlistVerifier.Verify(n.First.Photo, n.Second, others, 1, cancellationToken)
                    .Where(proof => proof.InnerInliers >= FewestInliers)
                    .Select(proof => Pair(
                        shortlist.Ids[n.First.Slot], shortlist.Ids[proof.Slot], proof.InnerInliers)))
                .ToArray(),
            cancellationToken);
    }

    private async Task<Dictionary<int, LocalFeatures>> ReadAsync(
        IReadOnlyList<string> ids, int[] slots, CancellationToken cancellationToken)
    {
        var blobs = await store.ReadFeaturesAsync([.. slots.Select(s => ids[s])], cancellationToken);
        return slots.Where(s => blobs.ContainsKey(ids[s]))
            .ToDictionary(s => s, s => LocalFeaturesCodec.Decode(blobs[ids[s]]));
    }

    private static TwinPair Pair(string one, string other, int inliers) =>
        string.CompareOrdinal(one, other) < 0 ? new TwinPair(one, other, inliers) : new TwinPair(other, one, inliers);
}
