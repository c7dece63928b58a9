using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Importing;

/// <summary>Where an import writes. Every call is one transaction: done whole, or not at all.</summary>
public interface IImportStore
{
    /// <summary>Reads what is stored, to know what an import may skip.</summary>
    /// <returns>For each artwork id, the fingerprint of the row and image it was stored from.</returns>
    Task<IReadOnlyDictionary<string, string>> ReadRowFingerprintsAsync(CancellationToken cancellationToken);

    /// <summary>Adds a work, or replaces it whole.</summary>
    Task SaveAsync(ImportedArtwork work, CancellationToken cancellationToken);

    /// <summary>Removes works with all that belongs to them; an id that is not there is no error.</summary>
    Task RemoveAsync(IReadOnlyCollection<string> artworkIds, CancellationToken cancellationToken);

    /// <summary>Replaces the codebook and the postings of all works in one transaction.</summary>
    /// <param name="postings">The encoded postings of each work, by artwork id.</param>
    Task SaveCodebookAsync(
        byte[] codebook, IReadOnlyDictionary<string, byte[]> postings, CancellationToken cancellationToken);

    /// <summary>Replaces all twin pairs.</summary>
    Task SaveTwinsAsync(IReadOnlyList<TwinPair> twins, CancellationToken cancellationToken);

    /// <summary>Marks an import as finished, so that running servers load it.</summary>
    /// <returns>The new generation.</returns>
    Task<long> PublishAsync(CancellationToken cancellationToken);
}
