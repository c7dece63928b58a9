namespace MuseumGuide.Recognition.Retrieval;

/// <summary>Where recognition's own data of the reference images is kept.</summary>
public interface IReferenceStore
{
    /// <summary>Reads the number of the last finished import; 0 before the first.</summary>
    /// <exception cref="Catalog.CatalogException">The store could not be reached, or refused.</exception>
    Task<long> ReadGenerationAsync(CancellationToken cancellationToken);

    /// <summary>Whether the collection was described and published by this version of the describing code; until then
    /// its works cannot be recognized.</summary>
    /// <returns>True as well before anything was published at all.</returns>
    Task<bool> IsBuiltAsync(CancellationToken cancellationToken);

    /// <summary>Reads the codebook, or null before one is learned.</summary>
    Task<byte[]?> ReadCodebookAsync(CancellationToken cancellationToken);

    /// <summary>Counts the reference images.</summary>
    Task<long> CountRecordsAsync(CancellationToken cancellationToken);

    /// <summary>Reads what the index keeps in memory of every reference image, ordered by artwork id.</summary>
    IAsyncEnumerable<ReferenceRecord> ReadRecordsAsync(CancellationToken cancellationToken);

    /// <summary>Reads the same but for the postings, which are most of it: they come empty where there are some, and
    /// null where there are none.</summary>
    IAsyncEnumerable<ReferenceRecord> ReadBriefRecordsAsync(CancellationToken cancellationToken);

    /// <summary>Reads the pairs of works that geometry cannot part.</summary>
    Task<IReadOnlyList<TwinPair>> ReadTwinsAsync(CancellationToken cancellationToken);

    /// <summary>Reads the encoded local features of some works, for a shortlist.</summary>
    /// <returns>By artwork id; a work that is gone is left out.</returns>
    ValueTask<IReadOnlyDictionary<string, byte[]>> ReadFeaturesAsync(
        IReadOnlyCollection<string> artworkIds, CancellationToken cancellationToken);
}
