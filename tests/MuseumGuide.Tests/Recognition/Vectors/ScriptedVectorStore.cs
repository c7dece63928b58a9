using System.Runtime.CompilerServices;
using MuseumGuide.Recognition.Vectors;

namespace MuseumGuide.Tests.Recognition.Vectors;

/// <summary>A store in memory that can be told to fail, or never to answer.</summary>
internal sealed class ScriptedVectorStore : IVectorStore
{
    private readonly EmbeddedVectorStore _inner = new(VectorSpace.Pictures);

    public string SystemName => "scripted";

    public VectorSpace Space => _inner.Space;

    public bool IsDown { get; set; }

    public bool Hangs { get; set; }

    public int Searches { get; private set; }

    public List<string> Written { get; } = [];

    public List<string> Removed { get; } = [];

    public Task MakeReadyAsync(CancellationToken cancellationToken)
    {
        Fail("make ready");
        return _inner.MakeReadyAsync(cancellationToken);
    }

    public Task UpsertAsync(IReadOnlyCollection<StoredVector> vectors, CancellationToken cancellationToken)
    {
        Fail("write vectors");
        Written.AddRange(vectors.Select(vector => vector.ArtworkId));
        return _inner.UpsertAsync(vectors, cancellationToken);
    }

    public Task RemoveAsync(IReadOnlyCollection<string> artworkIds, CancellationToken cancellationToken)
    {
        Fail("remove vectors");
        Removed.AddRange(artworkIds);
        return _inner.RemoveAsync(artworkIds, cancellationToken);
    }

    public Task<IReadOnlyDictionary<string, byte[]>> FetchAsync(
        IReadOnlyCollection<string> artworkIds, CancellationToken cancellationToken) =>
        _inner.FetchAsync(artworkIds, cancellationToken);

    public async IAsyncEnumerable<string> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var id in _inner.ListAsync(cancellationToken)) yield return id;
    }

    public async Task<IReadOnlyList<IReadOnlyList<VectorNeighbor>>> FindNearestAsync(
        IReadOnlyList<byte[]> queries, int count, CancellationToken cancellationToken)
    {
        Searches++;
        // Deaf on purpose: whoever asks must not depend on the store to hear of the end.
        if (Hangs) await Task.Delay(Timeout.InfiniteTimeSpan, CancellationToken.None);
        Fail("find what is near");
        return await _inner.FindNearestAsync(queries, count, cancellationToken);
    }

    public Task<long> CountAsync(CancellationToken cancellationToken) => _inner.CountAsync(cancellationToken);

    private void Fail(string operation)
    {
        if (IsDown) throw new VectorStoreException(SystemName, operation, "it is down.");
    }
}
