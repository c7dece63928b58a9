using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Importing;

/// <summary>Makes stored works searchable.</summary>
public interface ICollectionIndexer
{
    /// <summary>Encodes a work's features under the present codebook. Called by many threads at once.</summary>
    /// <returns>The postings, or null while no codebook is learned.</returns>
    ValueTask<byte[]?> EncodeAsync(ReferenceFingerprint fingerprint, CancellationToken cancellationToken);

    /// <summary>Brings codebook, postings and twins up to date and publishes the new generation.</summary>
    /// <param name="changedIds">The works saved or removed since the last publication.</param>
    /// <param name="progress">Fraction done, 0 to 1.</param>
    /// <returns>The new generation.</returns>
    Task<long> PublishAsync(
        IReadOnlyCollection<string> changedIds, IProgress<double>? progress, CancellationToken cancellationToken);
}
