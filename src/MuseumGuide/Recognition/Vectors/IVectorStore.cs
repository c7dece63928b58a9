namespace MuseumGuide.Recognition.Vectors;

/// <summary>Where the vectors of reference images are kept and searched, one for each work, in one space.</summary>
/// <remarks>Stores of several spaces live side by side on one server and never see each other's vectors, so that an
/// old and a new describing code can serve together. Every member throws <see cref="VectorStoreException"/> when the
/// server cannot be reached or refuses, or when the space there has other dimensions.</remarks>
public interface IVectorStore
{
    /// <summary>The kind of server, such as "pinecone".</summary>
    string SystemName { get; }

    /// <summary>What its vectors are.</summary>
    VectorSpace Space { get; }

    /// <summary>Makes what is missing for the space and waits until it can be written to; harmless when repeated.
    /// </summary>
    Task MakeReadyAsync(CancellationToken cancellationToken);

    /// <summary>Adds vectors, or replaces those of the same works; not all at once where there are many.</summary>
    /// <exception cref="ArgumentException">A vector has another length than the space.</exception>
    Task UpsertAsync(IReadOnlyCollection<StoredVector> vectors, CancellationToken cancellationToken);

    /// <summary>Removes works; one that is not there is no error.</summary>
    Task RemoveAsync(IReadOnlyCollection<string> artworkIds, CancellationToken cancellationToken);

    /// <summary>Reads the vectors of some works.</summary>
    /// <returns>By work; one that is not there is left out.</returns>
    Task<IReadOnlyDictionary<string, byte[]>> FetchAsync(
        IReadOnlyCollection<string> artworkIds, CancellationToken cancellationToken);

    /// <summary>Lists the works there are, in no order; a store may take seconds to list what was just written.
    /// </summary>
    IAsyncEnumerable<string> ListAsync(CancellationToken cancellationToken);

    /// <summary>Finds the works most like each of several queries.</summary>
    /// <param name="count">The most works for each query, 1 to 1,000.</param>
    /// <returns>One list for each query in turn, most similar first; it may miss a few where the search is
    /// approximate.</returns>
    /// <exception cref="ArgumentException">A query has another length than the space.</exception>
    Task<IReadOnlyList<IReadOnlyList<VectorNeighbor>>> FindNearestAsync(
        IReadOnlyList<byte[]> queries, int count, CancellationToken cancellationToken);

    /// <summary>Counts the works; a store may take seconds to count what was just written.</summary>
    Task<long> CountAsync(CancellationToken cancellationToken);
}
