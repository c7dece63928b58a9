using System.Runtime.CompilerServices;
using MuseumGuide.Recognition.Layout;

namespace MuseumGuide.Recognition.Vectors;

/// <summary>Keeps vectors in this process and looks at each: exact, so that other stores are measured against it.
/// </summary>
public sealed class EmbeddedVectorStore(VectorSpace space) : IVectorStore
{
    private readonly SortedDictionary<string, byte[]> _vectors = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private Snapshot? _snapshot;

    /// <inheritdoc/>
    public string SystemName => "embedded";

    /// <inheritdoc/>
    public VectorSpace Space => space;

    /// <inheritdoc/>
    public Task MakeReadyAsync(CancellationToken cancellationToken) => space.Dimensions == LayoutEmbedding.Dimensions
        ? Task.CompletedTask
        : throw new VectorStoreException(
            SystemName, "make the space ready", $"it holds vectors of {LayoutEmbedding.Dimensions} values.");

    /// <inheritdoc/>
    public Task UpsertAsync(IReadOnlyCollection<StoredVector> vectors, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(vectors);
        space.Check(vectors.Select(vector => vector.Embedding));
        return ChangeAsync(() =>
        {
            foreach (var vector in vectors) _vectors[vector.ArtworkId] = vector.Embedding;
        });
    }

    /// <inheritdoc/>
    public Task RemoveAsync(IReadOnlyCollection<string> artworkIds, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(artworkIds);
        return ChangeAsync(() =>
        {
            foreach (var id in artworkIds) _vectors.Remove(id);
        });
    }

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, byte[]>> FetchAsync(
        IReadOnlyCollection<string> artworkIds, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult<IReadOnlyDictionary<string, byte[]>>(
                artworkIds.Distinct(StringComparer.Ordinal).Where(_vectors.ContainsKey)
                    .ToDictionary(id => id, id => _vectors[id], StringComparer.Ordinal));
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<string> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        foreach (var id in Current().Ids) yield return id;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<IReadOnlyList<VectorNeighbor>>> FindNearestAsync(
        IReadOnlyList<byte[]> queries, int count, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(queries);
        space.Check(queries);
        var (ids, index) = Current();
        return Task.FromResult<IReadOnlyList<IReadOnlyList<VectorNeighbor>>>(
        [
            .. index.FindNearest(queries, count).Select(nearest => nearest
                .Select(neighbor => new VectorNeighbor(ids[neighbor.Slot], neighbor.Similarity)).ToArray()),
        ]);
    }

    /// <inheritdoc/>
    public Task<long> CountAsync(CancellationToken cancellationToken) => Task.FromResult((long)Current().Ids.Length);

    private Task ChangeAsync(Action change)
    {
        lock (_gate)
        {
            change();
            _snapshot = null;
        }

        return Task.CompletedTask;
    }

    private Snapshot Current()
    {
        lock (_gate)
        {
            return _snapshot ??= new Snapshot([.. _vectors.Keys], EmbeddingIndex.Of([.. _vectors.Values]));
        }
    }

    private sealed record Snapshot(string[] Ids, EmbeddingIndex Index);
}
