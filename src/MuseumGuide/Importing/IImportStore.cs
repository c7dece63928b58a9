using MuseumGuide.Recognition.Retrieval;
using MuseumGuide.Visiting;

namespace MuseumGuide.Importing;

/// <summary>Where an import writes. Every call is one transaction: done whole, or not at all.</summary>
/// <remarks>Every member throws <see cref="Catalog.CatalogException"/> when the store cannot be reached, or refuses.
/// </remarks>
public interface IImportStore
{
    /// <summary>Takes the sole right to import; it ends when disposed, or with the process.</summary>
    /// <returns>Null when somebody else has it.</returns>
    Task<IAsyncDisposable?> TryAcquireLeaseAsync(CancellationToken cancellationToken);

    /// <summary>Reads what is stored, to know what an import may skip.</summary>
    /// <returns>For each artwork id, the fingerprint of the row and image it was stored from.</returns>
    Task<IReadOnlyDictionary<string, string>> ReadRowFingerprintsAsync(CancellationToken cancellationToken);

    /// <summary>Reads the ids of the works saved or removed since the last publication, by this import or by one
    /// that was cut short; ordered by id.</summary>
    Task<IReadOnlyList<string>> ReadUnpublishedAsync(CancellationToken cancellationToken);

    /// <summary>Whether <see cref="ReadUnpublishedAsync"/> would name any work; cheap, for whoever asks every second.
    /// </summary>
    Task<bool> HasUnpublishedAsync(CancellationToken cancellationToken);

    /// <summary>Adds a work, or replaces it whole.</summary>
    Task SaveAsync(ImportedArtwork work, CancellationToken cancellationToken);

    /// <summary>Removes works with all that belongs to them; an id that is not there is no error.</summary>
    Task RemoveAsync(IReadOnlyCollection<string> artworkIds, CancellationToken cancellationToken);

    /// <summary>Replaces the codebook and the postings of all works in one transaction.</summary>
    /// <param name="postings">The encoded postings of each work, by artwork id; a work that is left out has none
    /// afterwards.</param>
    Task SaveCodebookAsync(
        byte[] codebook, IReadOnlyDictionary<string, byte[]> postings, CancellationToken cancellationToken);

    /// <summary>Replaces all twin pairs; a pair with a work that is gone is left out.</summary>
    Task SaveTwinsAsync(IReadOnlyList<TwinPair> twins, CancellationToken cancellationToken);

    /// <summary>Replaces all tours, which readers see at once and without a publication. A stop may name a work that
    /// is not there; it waits for the work.</summary>
    /// <exception cref="ArgumentException">Two tours have the same id, or a tour has no stop.</exception>
    Task SaveToursAsync(IReadOnlyList<Tour> tours, CancellationToken cancellationToken);

    /// <summary>Marks an import as finished, so that running servers load it; from then on nothing is unpublished.
    /// </summary>
    /// <returns>The new generation.</returns>
    Task<long> PublishAsync(CancellationToken cancellationToken);
}
