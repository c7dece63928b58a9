using MuseumGuide.Recognition.Retrieval;
using MuseumGuide.Recognition.Vectors;

namespace MuseumGuide.Importing;

/// <summary>Proposes for a work those that may be its twins: by shared local features, or in a collection that is too
/// large for an index of these by how the pictures look as wholes.</summary>
internal sealed class TwinShortlist
{
    private const int Length = 6;

    private readonly LocalFeatureIndex? _index;
    private readonly IVectorStore? _vectors;
    private readonly Dictionary<string, int> _slots;
    private readonly Dictionary<int, byte[]> _embeddings;

    private TwinShortlist(
        List<string> ids, LocalFeatureIndex? index, IVectorStore? vectors, Dictionary<int, byte[]> embeddings)
    {
        (Ids, _index, _vectors, _embeddings) = (ids, index, vectors, embeddings);
        _slots = ids.Select((id, slot) => (id, slot)).ToDictionary(e => e.id, e => e.slot, StringComparer.Ordinal);
    }

    /// <summary>The works by slot.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>Reads what it proposes by.</summary>
    /// <param name="mostWorks">The most works that an index of local features is built for.</param>
    /// <param name="vectors">The store that has the embeddings of all works; null where none has.</param>
    /// <param name="asked">The works that twins will be asked for.</param>
    public static async Task<TwinShortlist> ReadAsync(
        IReferenceStore store, int mostWorks, IVectorStore? vectors, IReadOnlySet<string> asked,
        CancellationToken cancellationToken)
    {
        var (ids, postings) = (new List<string>(), new List<byte[]?>());
        var (embeddings, embedded) = (new Dictionary<int, byte[]>(), new List<StoredVector>());
        var isLocal = await store.CountRecordsAsync(cancellationToken) <= mostWorks;
        var records = isLocal
            ? store.ReadRecordsAsync(cancellationToken)
            : store.ReadBriefRecordsAsync(cancellationToken);
        await foreach (var record in records)
        {
            var vector = new StoredVector(
                record.ArtworkId, ReferenceAppearance.FromBytes(record.Embedding).Embedding);
            if (asked.Contains(record.ArtworkId)) embeddings[ids.Count] = vector.Embedding;
            ids.Add(record.ArtworkId);
            if (vectors is null) embedded.Add(vector);
            if (isLocal) postings.Add(record.Postings);
        }

        if (isLocal) return new TwinShortlist(ids, LocalFeatureIndex.Build(postings), null, []);

        if (vectors is null)
        {
            vectors = new EmbeddedVectorStore(VectorSpace.Pictures);
            await vectors.UpsertAsync(embedded, cancellationToken);
        }

        return new TwinShortlist(ids, null, vectors, embeddings);
    }

    /// <summary>Proposes for several works.</summary>
    /// <param name="works">Their features as a photo's, by slot.</param>
    /// <returns>For each of them in turn, the slots of the others.</returns>
    /// <exception cref="VectorStoreException">The store could not be reached, or refused.</exception>
    public async Task<List<(int Slot, float Score)>[]> FindAsync(
        IReadOnlyList<(int Slot, PhotoFeatures Photo)> works, CancellationToken cancellationToken)
    {
        if (_index is { } index)
        {
            return await Task.Run(
                () => works.AsParallel().AsOrdered().WithCancellation(cancellationToken)
                    .Select(work => index.FindNearest(
                        work.Photo.Words, PhotoFeatures.WordsPerFeature, Length, other => other != work.Slot))
                    .ToArray(),
                cancellationToken);
        }

        var near = await _vectors!.FindNearestAsync(
            [.. works.Select(work => _embeddings[work.Slot])], Length + 1, cancellationToken);
        return [.. works.Zip(near, (work, found) => found
            .Where(n => _slots.TryGetValue(n.ArtworkId, out var slot) && slot != work.Slot)
            .Take(Length).Select(n => (_slots[n.ArtworkId], n.Similarity)).ToList())];
    }
}
