using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Importing;

/// <summary>Turns stored works into a searchable index: codebook, postings, twins.</summary>
public sealed class CollectionIndexer(IImportStore importStore, IReferenceStore referenceStore)
{
    /// <summary>Encodes a work's features under the present codebook.</summary>
    /// <returns>The postings, or null while no codebook is learned.</returns>
    public ValueTask<byte[]?> EncodeAsync(ReferenceFingerprint fingerprint, CancellationToken cancellationToken) =>
        throw new NotSupportedException($"{importStore}{referenceStore}{fingerprint}");

    /// <summary>Learns the codebook when there is none or the collection has outgrown it, finds the twins of the
    /// changed works, and publishes the new generation.</summary>
    /// <param name="changedIds">The works saved since the last publication.</param>
    /// <param name="progress">Fraction done, 0 to 1.</param>
    /// <returns>The new generation.</returns>
    public Task<long> PublishAsync(
        IReadOnlyCollection<string> changedIds, IProgress<double>? progress, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}
