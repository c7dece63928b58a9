using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;
using MuseumGuide.Pinecone.Wire;
using MuseumGuide.Recognition.Vectors;

namespace MuseumGuide.Pinecone;

/// <summary>Keeps vectors in a serverless index of Pinecone, each space in a namespace of its model's name.</summary>
internal sealed class PineconeStore : IVectorStore
{
    // A thousand vectors of 256 numbers of at most five characters are 1.3 MB of the 2 MB that one request may have.
    private const int MostWritten = 1_000;
    private const int MostNumbersWritten = 256_000;
    private const int MostFetched = 100;
    private const int MostFetchedCharacters = 4_000;
    private const int MostListed = 100;

    private readonly PineconeApi _api;
    private readonly PineconeIndex _index;
    private readonly int _maxConcurrent;

    public PineconeStore(PineconeApi api, IOptions<PineconeOptions> options, VectorSpace space, TimeProvider time)
    {
        _api = api;
        _index = new PineconeIndex(api, options, space, time);
        _maxConcurrent = options.Value.MaxConcurrent;
        Space = space;
    }

    /// <inheritdoc/>
    public string SystemName => "pinecone";

    /// <inheritdoc/>
    public VectorSpace Space { get; }

    /// <inheritdoc/>
    public Task MakeReadyAsync(CancellationToken cancellationToken) => _index.MakeReadyAsync(cancellationToken);

    /// <inheritdoc/>
    public async Task UpsertAsync(IReadOnlyCollection<StoredVector> vectors, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(vectors);
        Space.Check(vectors.Select(vector => vector.Embedding));
        var mark = new VectorMark(Space.Model, Space.Dimensions);
        foreach (var batch in vectors.Chunk(Math.Min(MostWritten, Math.Max(1, MostNumbersWritten / Space.Dimensions))))
        {
            var body = new UpsertRequest(
                Array.ConvertAll(batch, v => new WireVector(
                    IdOf(v.ArtworkId), PineconeValues.Of(v.Embedding), mark)),
                Space.Model);
            await CallAsync("write vectors", host => _api.PostAsync(
                "write vectors", new Uri(host, "/vectors/upsert"), body, DataJson.Default.UpsertRequest,
                DataJson.Default.UpsertReply, cancellationToken), cancellationToken);
        }
    }

    /// <inheritdoc/>
    public async Task RemoveAsync(IReadOnlyCollection<string> artworkIds, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(artworkIds);
        foreach (var batch in artworkIds.Select(PineconeId.Of).OfType<string>().Chunk(MostWritten))
        {
            await CallAsync("remove vectors", host => _api.PostAsync(
                "remove vectors", new Uri(host, "/vectors/delete"), new DeleteRequest(batch, Space.Model),
                DataJson.Default.DeleteRequest, DataJson.Default.EmptyObject, cancellationToken), cancellationToken);
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, byte[]>> FetchAsync(
        IReadOnlyCollection<string> artworkIds, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(artworkIds);
        var found = new Dictionary<string, byte[]>(artworkIds.Count, StringComparer.Ordinal);
        foreach (var batch in FetchBatches(artworkIds.Select(PineconeId.Of).OfType<string>()))
        {
            var query = string.Join('&', batch.Select(id => $"ids={Uri.EscapeDataString(id)}"));
            var reply = await CallAsync("read vectors", host => _api.GetAsync(
                "read vectors", new Uri(host, $"/vectors/fetch?{query}&namespace={Space.Model}"),
                DataJson.Default.FetchReply, cancellationToken), cancellationToken);
            foreach (var vector in reply.Vectors?.Values ?? [])
            {
                if (vector.Values.Length != Space.Dimensions || vector.Metadata?.Model != Space.Model)
                    throw PineconeApi.Fail("read vectors", $"what it holds was not made by {Space.Model}.");
                found[PineconeId.Read(vector.Id)] = PineconeValues.Read(vector.Values);
            }
        }

        return found;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<string> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var next = "";
        do
        {
            var page = next.Length == 0 ? "" : $"&paginationToken={Uri.EscapeDataString(next)}";
            var reply = await CallAsync("list vectors", host => _api.GetAsync(
                "list vectors", new Uri(host, $"/vectors/list?namespace={Space.Model}&limit={MostListed}{page}"),
                DataJson.Default.ListReply, cancellationToken), cancellationToken);
            foreach (var vector in reply.Vectors ?? []) yield return PineconeId.Read(vector.Id);
            next = reply.Pagination?.Next ?? "";
        }
        while (next.Length > 0);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<IReadOnlyList<VectorNeighbor>>> FindNearestAsync(
        IReadOnlyList<byte[]> queries, int count, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(queries);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        Space.Check(queries);
        var found = new IReadOnlyList<VectorNeighbor>[queries.Count];
        var parallel = new ParallelOptions
        {
            MaxDegreeOfParallelism = _maxConcurrent, CancellationToken = cancellationToken,
        };
        await Parallel.ForAsync(
            0, queries.Count, parallel,
            async (i, token) => found[i] = await FindNearestAsync(queries[i], count, token));
        return found;
    }

    /// <inheritdoc/>
    public async Task<long> CountAsync(CancellationToken cancellationToken)
    {
        var stats = await CallAsync("count vectors", host => _api.PostAsync(
            "count vectors", new Uri(host, "/describe_index_stats"), new EmptyObject(), DataJson.Default.EmptyObject,
            DataJson.Default.StatsReply, cancellationToken), cancellationToken);
        return stats.Namespaces?.GetValueOrDefault(Space.Model)?.VectorCount ?? 0;
    }

    private async Task<VectorNeighbor[]> FindNearestAsync(
        byte[] query, int count, CancellationToken cancellationToken)
    {
        // Nothing is like a picture without any contrast.
        if (!query.AsSpan().ContainsAnyExcept((byte)0)) return [];

        var body = new QueryRequest(
            PineconeValues.Of(query), count, Space.Model, IncludeValues: false, IncludeMetadata: false);
        var reply = await CallAsync("find what is near", host => _api.PostAsync(
            "find what is near", new Uri(host, "/query"), body, DataJson.Default.QueryRequest,
            DataJson.Default.QueryReply, cancellationToken, isSearch: true), cancellationToken);
        if (reply.Matches is not { } matches)
            throw PineconeApi.Fail("find what is near", "it did not answer with the JSON that was due.");
        return [.. matches.Select(match => new VectorNeighbor(PineconeId.Read(match.Id), match.Score))];
    }

    private async Task<T> CallAsync<T>(
        string operation, Func<Uri, Task<T>> call, CancellationToken cancellationToken)
    {
        var host = await _index.FindHostAsync(cancellationToken);
        try
        {
            return await call(host);
        }
        catch (PineconeRefusedException e)
        {
            throw PineconeApi.Fail(operation, e.Refusal.Words, e);
        }
    }

    private static string IdOf(string artworkId) => PineconeId.Of(artworkId)
        ?? throw PineconeApi.Fail("write vectors", "the id of a work is longer than it takes.");

    private static IEnumerable<IReadOnlyList<string>> FetchBatches(IEnumerable<string> ids)
    {
        var (batch, characters) = (new List<string>(MostFetched), 0);
        foreach (var id in ids)
        {
            if (batch.Count == MostFetched || (batch.Count > 0 && characters + id.Length > MostFetchedCharacters))
            {
                yield return batch;
                (batch, characters) = (new List<string>(MostFetched), 0);
            }

            batch.Add(id);
            characters += id.Length;
        }

        if (batch.Count > 0) yield return batch;
    }
}
